import { expect, type Frame, type Locator, type Page } from '@playwright/test'
import { say } from '../../../src/i18n/say.ts'
import { type ResultTable, readTable } from './result.ts'
import { english, type Tongue } from './tongues.ts'

/** The n-th option on screen, counted from 1, or the option with these words. */
export type Choice = number | string

export const { unknown } = english

/** Enough for any quiz; more turns mean that the quiz goes in circles. */
const mostScreens = 100

const startIn = ({ messages }: Tongue) => new RegExp(`^${messages['start.button']}`)
const stepIn = ({ messages }: Tongue) =>
  new RegExp(`^${say(messages['question.step'], { n: '\\d+', of: '\\d+' })}$`)

export type Quiz = ReturnType<typeof quizOn>

/** What a visitor does and sees; only what `contracts.md` lets tests rely on, and the fragments of `Screen`. */
export function quizOn(page: Page | Frame, tongue: Tongue = english) {
  const { messages, unknown, home } = tongue
  /** The question on screen. */
  const question = page.locator('form > fieldset').filter({ visible: true })
  const heading = question.locator('legend').getByRole('heading')
  const step = page.getByText(stepIn(tongue)).filter({ visible: true })
  const options = question.locator('input:is([type=radio], [type=checkbox])')
  const startControl = page
    .getByRole('link', { name: startIn(tongue) })
    .or(page.getByRole('button', { name: startIn(tongue) }))
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  /** Opens the site's main quiz, at a fragment such as `question-s1` if given. */
  async function open(fragment = '') {
    await page.goto(fragment ? `${home}#${fragment}` : home)
  }

  async function start() {
    await startControl.click()
    await expect(heading).toBeVisible()
  }

  function option(choice: Choice): Locator {
    if (typeof choice === 'number') return options.nth(choice - 1)
    const name = choice === english.unknown ? unknown : choice
    const named = (role: 'radio' | 'checkbox') => question.getByRole(role, { name, exact: true })
    return named('radio').or(named('checkbox'))
  }

  /** Chooses; several choices for a question that allows them. Stays on the question. */
  async function answer(...choices: readonly Choice[]) {
    for (const choice of choices) await option(choice).check()
  }

  /** Presses a button that leads to another screen, and waits for it. */
  async function leave(name: string) {
    const here = page.url()
    const [old] = await page.locator('main h1').elementHandles()
    await button(name).click()
    await page.waitForURL(url => url.href !== here)
    // The address changes first, the screen a moment later.
    await old?.waitForElementState('hidden')
  }

  /** Answers and goes on to the next screen. */
  async function take(...choices: readonly Choice[]) {
    await answer(...choices)
    await leave(messages['question.continue'])
  }

  /** `{ n, of }` from *Question 3 of 29*. */
  async function place() {
    const [n = Number.NaN, of = Number.NaN] =
      (await step.textContent())?.match(/\d+/g)?.map(Number) ?? []
    return { n, of }
  }

  /** What comes after `#` in the address. */
  function fragment(): string {
    return new URL(page.url()).hash.slice(1)
  }

  /**
   * From the introduction to the result. `choose` names the choice for the question with a number
   * (from 1); a position alone means that position everywhere, or the last option where there are fewer.
   */
  async function takeWhole(choose: number | ((n: number) => Choice)) {
    await start()
    await takeOn(choose)
  }

  /** From a question to the result. */
  async function takeOn(choose: number | ((n: number) => Choice)) {
    for (let turn = 0; turn < mostScreens && fragment() !== 'result'; turn += 1)
      await turnPage(choose)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  async function turnPage(choose: number | ((n: number) => Choice)) {
    if (fragment() === 'sketch') return leave(messages['sketch.go'])
    if (fragment() === 'check') return leave(messages['check.finish'])
    await take(typeof choose === 'number' ? await upTo(choose) : choose((await place()).n))
  }

  /** A position that exists; the last option that is an answer where there are fewer. */
  async function upTo(position: number): Promise<number> {
    const answers = (await options.count()) - (await option(unknown).count())
    return Math.min(position, answers)
  }

  return {
    page,
    tongue,
    question,
    heading,
    step,
    options,
    open,
    start,
    option,
    answer,
    take,
    place,
    fragment,
    takeWhole,
    takeOn,
    /** Answers "I do not know / does not apply"; stays on the question. */
    unknown: () => answer(unknown),
    /** Presses Continue, whatever comes of it. */
    continueOn: () => button(messages['question.continue']).click(),
    back: () => leave(messages['question.back']),
    /** From the sketch to the next question. */
    goOn: () => leave(messages['sketch.go']),
    table: (): Promise<ResultTable> => readTable(page)
  }
}
