import type { Page } from '@playwright/test'
import { type LinkState, walkAsGuest, walkAsOwner } from './a11y-links.ts'
import { type State, walkToResult, walkToSketch } from './a11y-states.ts'
import { quizOn } from './quiz.ts'
import type { Tongue } from './tongues.ts'

export type AnyState = State | LinkState

type Walk = (page: Page, tongue: Tongue, look: (state: AnyState) => Promise<void>) => Promise<void>

/** Every state of the site, in walks that can go side by side; the longest first. */
export const walks: readonly (readonly [where: string, walk: Walk])[] = [
  ['the pages for links', (page, tongue, look) => walkAsGuest({ page, tongue, look })],
  ['those of one who has a result', (page, tongue, look) => walkAsOwner({ page, tongue, look })],
  ['the quiz up to its sketch', (page, tongue, look) => walkToSketch(quizOn(page, tongue), look)],
  ['the quiz up to its result', (page, tongue, look) => walkToResult(quizOn(page, tongue), look)]
]
