import type { Page } from '@playwright/test'
import type { Answers } from '../../src/domain/answers.ts'
import { encode } from '../../src/domain/code/encode.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import { en as enMain } from '../../src/i18n/en.ts'
import { enCompare } from '../../src/i18n/en-compare.ts'
import { enWorkshop } from '../../src/i18n/en-workshop.ts'
import { say } from '../../src/i18n/say.ts'
import { axeColourFaults, axeFaults, inject } from './support/a11y-engines.ts'
import { everywhere, flagship, worked } from './support/flagship.ts'
import { answersIn, store, storedIn, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const en = { ...enMain, ...enCompare, ...enWorkshop }
const { key } = flagship
/** Five people who see different things. */
const codes = [worked, ...[1, 2, 3, 4].map(mixed)].map(answers =>
  encode(key, profileOf(key, answers))
)

function mixed(step: number): Answers {
  return Object.fromEntries(
    key.questions.map(({ id, options }, n) => [id, [options[(n * step) % 5]?.id ?? '0']])
  )
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const names = Object.values(flagship.texts.dimensions).map(({ name }) => name)

/** The filled ones: what the page would have one press. */
async function filled(page: Page) {
  // Under the pointer a button is tinted.
  await page.mouse.move(0, 0)
  return page
    .locator('main')
    .getByRole('button')
    .evaluateAll(all =>
      all
        .filter(one => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map(one => one.textContent)
    )
}

async function gather(page: Page, some: readonly string[]) {
  await page.getByLabel(en['compare.field']).fill(some.join('\n'))
  await press(page, en['workshop.add'])
}

test('a room’s results are revealed dimension by dimension, and nothing before its turn', async ({
  page
}) => {
  await page.goto('./workshop/')
  const address = (process.env.SITE_URL ?? '').replace(/^http:\/\/|\/$/g, '')
  await expect(page.getByRole('link', { name: address, exact: true })).toBeVisible()
  await gather(page, codes.slice(0, 2))
  await expect(page.getByText(say(en['workshop.count'], { n: 2 }))).toBeVisible()
  await expect(page.getByRole('button', { name: en['workshop.start'] })).toHaveCount(0)
  await expect.poll(() => filled(page)).toEqual([en['workshop.add']])
  // A reload keeps them, as another language would; nothing is stored.
  await page.reload()
  await gather(page, codes.slice(2))
  await expect(page.getByLabel(en['compare.field'])).toBeFocused()
  await expect.poll(() => storedIn(page, 'sessionStorage')).toEqual({})
  await expect.poll(() => filled(page)).toEqual([en['workshop.start']])
  await press(page, en['workshop.start'])
  await expect(heading(page)).toHaveText(en['team.title'])
  await expect(page.locator('main')).not.toContainText(/\d{2}/)
  const seen: string[] = []
  for (const name of [en['workshop.first'], ...Array(5).fill(en['workshop.next'])]) {
    await press(page, name)
    await expect(heading(page)).toBeFocused()
    seen.push((await heading(page).textContent()) ?? '')
    const radar = page.getByRole('img', { name: en['workshop.radar'] })
    const told = await radar.getAttribute('aria-label')
    expect((told ?? '').match(/: \d/g)).toHaveLength(seen.length)
    for (const other of names.filter(one => !seen.includes(one)))
      expect(told).not.toContain(`${other}:`)
  }
  expect(seen.toSorted()).toEqual(names.toSorted())
  await press(page, en['workshop.whole'])
  await expect(page.getByRole('table', { name: en['team.caption'] })).toBeVisible()
  await expect(page.getByRole('heading', { name: en['team.disagree'] })).toBeVisible()
  await press(page, en['question.back'])
  await expect(heading(page)).toHaveText(seen[5] ?? '')
})

test('of three, nothing shows until all agree; of four, a word and no numbers of the spread', async ({
  page
}) => {
  await page.goto(`./workshop/#${codes.slice(0, 3).join('.')}`)
  await press(page, en['workshop.start'])
  await expect(page.getByRole('button', { name: en['workshop.first'] })).toHaveCount(0)
  await press(page, en['team.agreed'])
  await press(page, en['workshop.first'])
  await expect(page.getByText(en['team.mean-line'])).toBeVisible()
  await expect(page.getByText(/Middle half/)).toHaveCount(0)
})

test('a kiosk asks, waits, and starts anew; what a visitor left is gone', async ({
  page,
  quiz
}) => {
  await page.clock.install()
  await store(page, storedValue(everywhere(1)), 'localStorage')
  await page.goto(`./workshop/#${codes.join('.')}`)
  await page.getByLabel(en['workshop.kiosk-minutes']).fill('2')
  await press(page, en['workshop.kiosk-on'])
  await page.waitForURL(process.env.SITE_URL ?? '')
  // The facilitator's own answers on this device are nobody's here.
  await quiz.start()
  await quiz.answer(3)
  // Before its script has come, Continue does nothing; in a kiosk it comes after the page has loaded.
  await expect(page.getByRole('button', { name: en['keep.forget'] })).toBeVisible()
  await quiz.take(3)
  expect(Object.keys(await answersIn(page))).toHaveLength(1)
  // Nothing is kept on a device that belongs to everybody, and nothing offers it.
  await expect(page.getByRole('button', { name: en['keep.remember'] })).toHaveCount(0)
  const asks = page.getByRole('alertdialog', { name: en['kiosk.still'] })
  await page.clock.runFor('01:59')
  await expect(asks).toHaveCount(0)
  await page.clock.runFor(1000)
  await expect(asks).toBeVisible()
  await expect(asks.getByRole('timer')).toContainText('30')
  await page.clock.runFor(29_000)
  await expect(asks.getByRole('timer')).toContainText(/\b1\b/)
  await asks.getByRole('button', { name: en['kiosk.stay'] }).click()
  await expect(asks).toHaveCount(0)
  await expect(quiz.heading).toBeVisible()
  expect(Object.keys(await answersIn(page))).toHaveLength(1)
  await page.goto(`./compare/#${codes.slice(0, 2).join('.')}`)
  await expect(heading(page)).toHaveText(en['compare.pair'])
  await page.goto(`./compare/#${codes.slice(1, 3).join('.')}`)
  await expect(heading(page)).toHaveText(en['compare.pair'])
  await page.clock.runFor('02:00')
  await expect(asks).toBeVisible()
  await page.clock.runFor('00:31')
  const start = page.getByRole('link', { name: new RegExp(`^${en['start.button']}`) })
  await expect(start).toBeVisible()
  await expect(page.getByRole('button', { name: en['resume.go'] })).toHaveCount(0)
  await expect.poll(() => answersIn(page)).toEqual({})
  // Back leads to the start, not to the comparison or the team.
  await page.goBack()
  await expect(start).toBeVisible()
  expect(page.url()).toBe(process.env.SITE_URL)
  await expect.poll(() => answersIn(page)).toEqual({})
  expect(Object.keys(await storedIn(page, 'localStorage'))).toHaveLength(1)
})

test.describe('for every ability', () => {
  test.use({ bypassCSP: true })

  test('gathering, stage and the question of a kiosk have no fault that axe finds, light and dark', async ({
    page,
    quiz
  }) => {
    const looks = async () => {
      await inject(page)
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await axeFaults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeColourFaults(page)).toEqual([])
    }
    await page.clock.install()
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`./workshop/#${codes.join('.')}`)
    await expect(page.getByText(say(en['workshop.count'], { n: 5 }))).toBeVisible()
    await looks()
    await press(page, en['workshop.start'])
    await press(page, en['workshop.first'])
    await looks()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await press(page, en['question.back'])
    await press(page, en['workshop.gather-back'])
    await press(page, en['workshop.kiosk-on'])
    await quiz.start()
    await quiz.answer(3)
    // Before its script has come, nobody looks at the clock.
    await expect(page.getByRole('button', { name: en['keep.forget'] })).toBeVisible()
    await page.clock.runFor('03:00')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await looks()
  })
})
