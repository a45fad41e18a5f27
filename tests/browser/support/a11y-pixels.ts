import type { CDPSession, Page } from '@playwright/test'
import { type Box, type Eyes, openEyes, type Picture } from './a11y-eyes.ts'
import { type Marks, openMarks } from './a11y-marks.ts'
import { openRings, type Rings } from './a11y-rings.ts'

interface Sight {
  readonly eyes: Eyes
  readonly marks: Marks
  readonly rings: Rings
  /** The whole page, as it was last read. */
  whole: Picture
}

export type Seeing = typeof window & Sight

/**
 * Texts below 7:1 (large ones 4.5:1) against the pixels behind them; buttons, fields and marks of
 * options whose edge is below 3:1 against the pixels around it; controls whose ring is below that.
 */
export function faint(page: Page): Promise<readonly string[]> {
  return withoutLetters(page, shot =>
    page.evaluate(async picture => {
      const { eyes, marks, rings } = window as Seeing
      marks.showLetters()
      const seen = await eyes.read(picture)
      return [...eyes.faintTexts(seen), ...eyes.faintControls(seen), ...rings.faint(seen)]
    }, shot)
  )
}

/**
 * The same; and remembers what is drawn on the page, which must be found again in forced colours.
 * `draws`: rings as they really are drawn, a picture for each.
 */
export function faintAtFirst(page: Page, draws: boolean): Promise<readonly string[]> {
  return withoutLetters(page, async shot => {
    const found = await page.evaluate(async picture => {
      const sight = window as Seeing
      const { eyes, marks, rings } = sight
      marks.showLetters()
      sight.whole = await eyes.read(picture)
      marks.remember(sight.whole)
      const seen = sight.whole
      return [...eyes.faintTexts(seen), ...eyes.faintControls(seen), ...rings.faint(seen)]
    }, shot)
    return draws ? [...found, ...(await faintRings(page))] : found
  })
}

/** A picture of the whole page without its letters, which are away until the look shows them. */
async function withoutLetters<T>(page: Page, look: (shot: string) => Promise<T>): Promise<T> {
  await see(page)
  const box = await page.evaluate(() => {
    const { eyes, marks } = window as Seeing
    marks.hideLetters()
    return eyes.all()
  })
  return look(await shoot(page, box))
}

/** Rings with less than the area of a frame of 2 pixels; one that lies between pixels loses a little. */
async function faintRings(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(() => {
    const { marks, rings } = window as Seeing
    marks.hideLetters()
    return rings.kept.length
  })
  const looks: { readonly box: Box; readonly picture: string }[] = []
  for (let at = 0; at < count; at += 1) {
    const box = await page.evaluate(index => {
      const { rings } = window as Seeing
      rings.kept[index]?.focus()
      return rings.boxRound(rings.kept[index] ?? document.body)
    }, at)
    looks.push({ box, picture: await shoot(page, box) })
  }
  return page.evaluate(async all => {
    const { eyes, marks, rings, whole } = window as Seeing
    rings.kept.at(-1)?.blur()
    marks.showLetters()
    const areas = all.map(async ({ box, picture }, at) => {
      const control = rings.kept[at] ?? document.body
      const { width, height } = control.getBoundingClientRect()
      const area = rings.changed(whole, box, await eyes.read(picture))
      const name = `a ring of ${area} pixels round ${width} × ${height}: ${control.outerHTML.slice(0, 160)}`
      return area > 2 * 2 * (width + height) * 0.87 ? [] : [name]
    })
    return (await Promise.all(areas)).flat()
  }, looks)
}

/**
 * What stood out at first and is lost in the colours of now, texts that are, rings that would be; and
 * chosen options that look as they would if they were not.
 */
export async function lost(page: Page): Promise<readonly string[]> {
  const box = await page.evaluate(() => (window as Seeing).eyes.all())
  const [found, chosen] = await page.evaluate(
    async picture => {
      const sight = window as Seeing
      const { eyes, marks, rings } = sight
      sight.whole = await eyes.read(picture)
      return [[...marks.lost(sight.whole), ...rings.faint(sight.whole)], rings.chosen().length]
    },
    await shoot(page, box)
  )
  const alike: string[] = []
  for (let at = 0; at < chosen; at += 1) alike.push(...(await alikeOpen(page, at)))
  return [...found, ...alike]
}

/** An option that would hardly look different if it were not chosen. */
async function alikeOpen(page: Page, at: number): Promise<readonly string[]> {
  const chosen = await page.evaluateHandle(index => (window as Seeing).rings.chosen()[index], at)
  // Without an event, so that nobody but the style sheets learns of it.
  const box = await chosen.evaluate(option => {
    if (!option) throw new Error('nothing is chosen')
    option.checked = false
    return (window as Seeing).rings.boxRound(option)
  })
  const picture = await shoot(page, box)
  return chosen.evaluate(
    async (option, [place, part]) => {
      if (!option) throw new Error('nothing is chosen')
      option.checked = true
      const { eyes, rings, whole } = window as Seeing
      const pixels = rings.changed(whole, place, await eyes.read(part))
      return pixels > 50 ? [] : [`chosen, ${pixels} pixels: ${option.parentElement?.outerHTML}`]
    },
    [box, picture] as const
  )
}

/** Waits for late styles, which move what stands below, and for the letters of the house. */
export async function isDressed(page: Page): Promise<void> {
  await page.waitForFunction(dressed)
  await page.evaluate(async () => void (await document.fonts.ready))
}

/** Runs in the page: every style sheet that is asked for has come. */
function dressed() {
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')
  return [...sheets].every(({ sheet }) => sheet !== null)
}

export async function see(page: Page): Promise<void> {
  if (await page.evaluate(() => 'eyes' in window)) return
  for (const open of [openEyes, openMarks, openRings]) await page.evaluate(open)
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

async function shoot(page: Page, box: Box): Promise<string> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, known)
  const { data } = await (await known).send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { ...box, scale: 1 }
  })
  return data
}
