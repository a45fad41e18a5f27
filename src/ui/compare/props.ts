import type { Answers } from '../../domain/answers.ts'
import type { ComparePayload } from '../payload.ts'
import type { Page } from './page.ts'

/** What a page for comparing is drawn from. */
export interface ShownProps<Shown extends Page = Page> {
  readonly payload: ComparePayload
  readonly page: Shown
  /** The complete answers that this browser holds. */
  readonly mine: Answers | null
}

export type At<Place extends Page['at']> = ShownProps<Page & { readonly at: Place }>
