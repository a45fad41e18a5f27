import { changedPixels, faint } from './support/a11y-pixels.ts'
import { openResult, resultStands } from './support/a11y-states.ts'
import { type AnyState, walks } from './support/a11y-walks.ts'
import { expect, test } from './support/test.ts'

// Reads its own pictures, which the page's policy would not let it fetch.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 90_000 })

/** Every control and every kind of text stands on one of these. */
const enough: readonly AnyState[] = [
  'introduction',
  'error',
  'several',
  'stopped',
  'result',
  'typing',
  'inviting',
  'pair',
  'team'
]

for (const [where, walk] of walks)
  test(`texts and edges stand out on ${where}, in both schemes, with more contrast and without (A20)`, async ({
    page,
    quiz
  }) => {
    await walk(quiz, page, async state => {
      for (const contrast of ['no-preference', 'more'] as const)
        for (const colorScheme of ['light', 'dark'] as const) {
          if (contrast === 'more' && !enough.includes(state)) continue
          await page.emulateMedia({ colorScheme, contrast })
          expect
            .soft(await faint(page), `${state}, ${colorScheme}, contrast: ${contrast}`)
            .toEqual([])
        }
    })
  })

test.describe('forced colours', () => {
  test('tell a chosen option and a focused one from the others (A19)', async ({ page, quiz }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await quiz.open()
    await quiz.start()
    const mark = quiz.question.locator('label').nth(8)
    const chosen = await changedPixels(mark, async () => {
      await quiz.answer(9)
      await quiz.heading.focus()
    })
    expect(chosen).toBeGreaterThan(50)
    await quiz.take(9)
    const row = quiz.question.locator('label').nth(1)
    expect(
      await changedPixels(row, async () => {
        await quiz.answer(2)
        await quiz.heading.focus()
      })
    ).toBeGreaterThan(50)
    const focused = await changedPixels(row, () => page.keyboard.press('Tab'))
    expect(focused).toBeGreaterThan(50)
  })

  test('draw the chart in their own colours (A19)', async ({ page, quiz }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openResult(page, quiz)
    await resultStands(quiz)
    const { drawn, link } = await page.locator('canvas').evaluate(inkOf)
    expect(drawn).toBe(link)
  })
})

/** The most frequent solid colour on a canvas, beside the colour of links. */
function inkOf(element: HTMLElement) {
  const canvas = element as HTMLCanvasElement
  const { width, height } = canvas
  const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`
    if (data[at + 3] === 255) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  canvas.style.color = 'LinkText'
  return { drawn: most?.[0], link: getComputedStyle(canvas).color }
}
