import type { Page } from '@playwright/test'
import { type LinkState, walkLinks } from './a11y-links.ts'
import { type State, walkStates } from './a11y-states.ts'
import type { Quiz } from './quiz.ts'

export type AnyState = State | LinkState

type Walk = (quiz: Quiz, page: Page, look: (state: AnyState) => Promise<void>) => Promise<void>

/** Every state of the site, in walks that can go side by side. */
export const walks: readonly (readonly [where: string, walk: Walk])[] = [
  ['the quiz', (quiz, _, look) => walkStates(quiz, look)],
  ['the pages for links', (quiz, page, look) => walkLinks(page, look, quiz.tongue)]
]
