import type { Site } from '../domain/site.ts'
import type { Quiz, QuizTexts } from '../domain/texts.ts'
import type { Messages } from '../i18n/en.ts'

/** The words the island needs: all but what only the static page shows. */
export type IslandTexts = Omit<QuizTexts, 'intro' | 'promises' | 'timetable' | 'description'>

/** What the page hands to the island, as plain JSON. */
export interface Payload {
  readonly quiz: Omit<Quiz, 'texts'> & { readonly texts: IslandTexts }
  readonly messages: Messages
  readonly site: Site
}

/** Leaves out what the island never shows, to save bytes. */
export function payloadOf(quiz: Quiz, messages: Messages, site: Site): Payload {
  const { intro: _i, promises: _p, timetable: _t, description: _d, ...texts } = quiz.texts
  return { quiz: { ...quiz, texts }, messages, site }
}
