import { expect, type Frame, type Page } from '@playwright/test'
import type { Answers } from '../../../src/domain/answers.ts'
import { flagship } from './flagship.ts'
import { english, type Tongue } from './tongues.ts'

/**
 * From the question on screen to the result, pressed from inside the page: for tests in which a
 * whole run is the way to something else. That people can take the quiz is tested with real taps.
 */
export async function hurryOn(page: Page | Frame, answers: Answers, tongue: Tongue = english) {
  await pressOn(page, answers, { tongue })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

interface Way {
  readonly tongue?: Tongue
  /** How many of the last questions stay unanswered. */
  readonly except?: number
}

/** The same, whatever stands where the result should be. */
export async function pressOn(
  page: Page | Frame,
  answers: Answers,
  { tongue = english, except = 0 }: Way = {}
) {
  const positions = flagship.key.questions.map(({ id, options }): [string, number] => {
    const at = options.findIndex(option => option.id === answers[id]?.[0])
    return [id, at < 0 ? options.length : at]
  })
  const pressed = positions.slice(0, positions.length - except)
  await page.evaluate(press, [pressed, tongue.messages['sketch.go']] as const)
}

/** Runs in the page. An answer that is not among the options is "I do not know", the last row. */
async function press([positions, goOn]: readonly [readonly [string, number][], string]) {
  const settled = async (sign: () => boolean) => {
    while (!sign()) await new Promise(requestAnimationFrame)
  }
  const button = (text: string) =>
    [...document.querySelectorAll('main button')].find(one => one.textContent?.trim() === text)
  const shown = (id: string) => document.getElementById(`question-${id}`)
  const [last = ''] = positions.at(-1) ?? []
  const here = positions.findIndex(([id]) => shown(id))
  for (const [id, at] of positions.slice(here)) {
    await settled(() => shown(id) !== null || button(goOn) !== undefined)
    if (!shown(id)) (button(goOn) as HTMLButtonElement).click()
    await settled(() => shown(id) !== null)
    shown(id)?.querySelectorAll('input')[at]?.click()
    shown(id)?.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
  }
  // The address changes first, the screen a moment later.
  await settled(() => shown(last) === null)
}
