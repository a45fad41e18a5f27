import type { Counting } from '../domain/counting.ts'
import type { ScoringKey } from '../domain/key.ts'
import type { Site } from '../domain/site.ts'
import type { Quiz, QuizTexts } from '../domain/texts.ts'
import type { Messages } from '../i18n/en.ts'
import type { CompareMessages } from '../i18n/en-compare.ts'
import type { EmbedMessages } from '../i18n/en-embed.ts'
import type { WorkshopMessages } from '../i18n/en-workshop.ts'

/** The words the island needs: all but what only the static page shows. */
export type IslandTexts = Omit<QuizTexts, 'intro' | 'promises' | 'timetable' | 'description'>

/** What the page hands to the island, as plain JSON. */
export interface Payload {
  readonly quiz: Omit<Quiz, 'texts'> & { readonly texts: IslandTexts }
  readonly messages: Messages
  readonly site: Omit<Site, 'counting'>
  /** Only on the quiz's own page, and only where the coach counts. */
  readonly counting?: Counting
  /** Path of the quiz's own page, from `/` to `/`. */
  readonly home: string
}

/** What the page for opened links hands over. */
export interface OpenedPayload extends Payload {
  /** The frozen editions before the quiz's own. */
  readonly earlier: readonly ScoringKey[]
}

/** What the page for comparing hands over. */
export interface ComparePayload extends OpenedPayload {
  readonly messages: CompareMessages
}

/** What the page for workshops hands over. */
export interface WorkshopPayload extends ComparePayload {
  readonly messages: WorkshopMessages
  /** Path of the site, from `/` to `/`. */
  readonly root: string
}

/** What the page for frames hands over. */
export interface EmbedPayload extends Payload {
  readonly messages: EmbedMessages
}

/** Whether this page stands in frames: only then it was handed the words for that. */
export function isForFrames(payload: Payload): payload is EmbedPayload {
  return 'release.title' in payload.messages
}

/** Leaves out what the island never shows, to save bytes. */
export function payloadOf(quiz: Quiz, messages: Messages, site: Site, home = '/'): Payload {
  const { intro: _i, promises: _p, timetable: _t, description: _d, ...texts } = quiz.texts
  const { counting: _n, ...rest } = site
  return { quiz: { ...quiz, texts }, messages, site: rest, home }
}

/** `editions`: all frozen ones, of which today's is one. */
export function openedPayloadOf<Words extends Messages>(
  quiz: Quiz,
  editions: readonly ScoringKey[],
  messages: Words,
  site: Site,
  home: string
): OpenedPayload & { readonly messages: Words } {
  const earlier = editions.filter(({ edition }) => edition !== quiz.key.edition)
  return { ...payloadOf(quiz, messages, site, home), messages, earlier }
}

/** JSON that may stand inside a script element. */
export function scriptJson(payload: Payload): string {
  return JSON.stringify(payload).replaceAll('<', '\\u003c')
}
