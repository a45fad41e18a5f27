import type { Frame, Page } from '@playwright/test'
import type { Answers } from '../../../src/domain/answers.ts'
import { flagship } from './flagship.ts'

/** The one name under which anything is ever stored (docs/privacy.md). */
export const storedName = 'collaboration-quiz:collaborate'

export type Place = 'sessionStorage' | 'localStorage'

/** A value as the product stores it (docs/privacy.md); `more` replaces single fields. */
export function storedValue(answers: Answers, more: Readonly<Record<string, unknown>> = {}) {
  const now = Date.now()
  return JSON.stringify({
    v: 1,
    quiz: flagship.key.quiz,
    edition: flagship.key.edition,
    changed: now,
    answers,
    at: Object.fromEntries(Object.keys(answers).map(id => [id, now])),
    plan: { when: '', will: '' },
    planned: 0,
    finished: null,
    ...more
  })
}

/** Goes to an empty page of the same site, as a visitor who leaves. */
export async function leaveSite(page: Page) {
  const body = '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">'
  await page.route('**/elsewhere/', route => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./elsewhere/')
}

/** Stores before the quiz is opened. */
export async function store(page: Page, value: string, place: Place = 'sessionStorage') {
  await leaveSite(page)
  await page.evaluate(([where, name, text]) => window[where].setItem(name, text), [
    place,
    storedName,
    value
  ] as const)
}

/** All that is stored: name → value. */
export function storedIn(page: Page | Frame, place: Place): Promise<Record<string, string>> {
  return page.evaluate(where => ({ ...window[where] }), place)
}

/** The stored answers, or none. */
export async function answersIn(page: Page, place: Place = 'sessionStorage'): Promise<Answers> {
  const text = (await storedIn(page, place))[storedName]
  return text === undefined ? {} : (JSON.parse(text) as { answers: Answers }).answers
}
