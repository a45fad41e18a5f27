import type { Quiz } from '../../domain/texts.ts'
import type { Payload } from '../payload.ts'

/** The quiz as the domain takes it; what only the static page shows stays empty, no report quotes it. */
export function wholeQuiz({ texts, ...quiz }: Payload['quiz']): Quiz {
  return { ...quiz, texts: { ...texts, description: '', intro: [], promises: [] } }
}
