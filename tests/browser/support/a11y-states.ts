import { expect, type Page } from '@playwright/test'
import { firstOf, order, varied } from './flagship.ts'
import type { Quiz } from './quiz.ts'
import { store, storedValue } from './stored.ts'

/** What one page of the site can look like, each with its own controls. */
export type State =
  | 'introduction'
  | 'rating'
  | 'error'
  | 'delete?'
  | 'several'
  | 'ladder'
  | 'sketch'
  | 'stopped'
  | 'check'
  | 'result'
  | 'resume'
  | 'missing page'

/** Looks at the state that is on screen now. */
export type Look = (state: State) => Promise<void>

const press = (quiz: Quiz, name: string) =>
  quiz.page.getByRole('button', { name, exact: true }).click()

/** Every state of the quiz, in one page, with the visitor's own controls. */
export async function walkStates(quiz: Quiz, look: Look): Promise<void> {
  await walkToSketch(quiz, look)
  await walkToResult(quiz, look)
}

/** From the introduction to the sketch. */
export async function walkToSketch(quiz: Quiz, look: Look): Promise<void> {
  await quiz.open()
  await look('introduction')
  await quiz.start()
  await walkStart(quiz, look)
  await walkSketch(quiz, look)
}

/** From the last question, by one who comes back there, to the result and what may follow. */
export async function walkToResult(quiz: Quiz, look: Look): Promise<void> {
  await walkEnd(quiz, look)
  await quiz.open()
  await expect(
    quiz.page.getByRole('button', { name: quiz.tongue.messages['resume.go'] })
  ).toBeVisible()
  await look('resume')
  await quiz.page.goto(`${quiz.tongue.home}no/such/page/`)
  await look('missing page')
}

async function walkStart(quiz: Quiz, look: Look) {
  await look('rating')
  await quiz.continueOn()
  await expect(quiz.page.getByRole('alert')).toBeVisible()
  await look('error')
  await press(quiz, quiz.tongue.messages['keep.forget'])
  await expect(
    quiz.page.getByRole('button', { name: quiz.tongue.messages['keep.no'] })
  ).toBeFocused()
  await look('delete?')
  await press(quiz, quiz.tongue.messages['keep.no'])
  await quiz.take(8)
  await quiz.take(1)
  await quiz.take(4)
  await quiz.answer(1, 3)
  await look('several')
  await quiz.take(1)
  await quiz.answer(2)
  await look('ladder')
}

async function walkSketch(quiz: Quiz, look: Look) {
  while (quiz.fragment() !== 'sketch') await quiz.take(2)
  await expect(
    quiz.page.getByRole('heading', { name: quiz.tongue.messages['sketch.title'] })
  ).toBeFocused()
  await look('sketch')
  await press(quiz, quiz.tongue.messages['sketch.stop'])
  await expect(
    quiz.page.getByRole('heading', { name: quiz.tongue.messages['sketch.stopped'] })
  ).toBeFocused()
  await look('stopped')
}

async function walkEnd(quiz: Quiz, look: Look) {
  await store(quiz.page as Page, storedValue(firstOf(order.length - 1, varied)))
  await quiz.open(`question-${order.at(-1)}`)
  await expect(quiz.heading).toBeVisible()
  await quiz.continueOn()
  await press(quiz, quiz.tongue.messages['question.skip'])
  await expect(
    quiz.page.getByRole('heading', { name: quiz.tongue.messages['check.title'] })
  ).toBeFocused()
  await look('check')
  await press(quiz, quiz.tongue.messages['check.finish'])
  await resultStands(quiz)
  await look('result')
}

const highestIn = ({ tongue }: Quiz) =>
  new RegExp(`^${tongue.messages['result.summary'].split('{')[0]}`)

/** Opens a result with different scores. */
export async function openResult(page: Page, quiz: Quiz): Promise<void> {
  await store(page, storedValue(varied, { finished: Date.now() }))
  await quiz.open('result')
  await expect(page.getByText(highestIn(quiz))).toBeVisible()
}

/** The result, with its chart drawn and the way to the coach there. */
export async function resultStands({ page, tongue }: Quiz): Promise<void> {
  await expect(page.locator('[data-chart=drawn]')).toBeVisible()
  // Not that the waiting is over: before it begins, it is not on screen either.
  await expect(page.getByRole('heading', { name: tongue.messages['contact.title'] })).toBeVisible()
}
