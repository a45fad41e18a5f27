import type { ReadableAtom } from 'nanostores'
import type { Answers } from '../domain/answers.ts'
import type { ScoringKey } from '../domain/key.ts'

export { createSession } from './create.ts'

/** What a session needs of a quiz. No words: the language may change under saved answers. */
export interface SessionQuiz {
  /** Folder name in `content/`; names the stored value. */
  readonly id: string
  readonly key: ScoringKey
  readonly texts: { readonly parts: readonly SessionPart[] }
}

export interface SessionPart {
  /** Id of its first question. */
  readonly from: string
  /** After this part comes the sketch. */
  readonly landing?: true
}

/** What is on screen. Fragments: '' · `question-<id>` · `sketch` · `check` · `result`. */
export type Screen =
  | { readonly at: 'start' }
  | QuestionScreen
  | { readonly at: 'sketch'; readonly stopped: boolean }
  | { readonly at: 'check' }
  | { readonly at: 'result' }

export interface QuestionScreen {
  readonly at: 'question'
  readonly id: string
  readonly from: 'order' | 'check'
}

/** What the visitor should know about keeping answers. */
export type Keeping = 'tab' | 'device' | 'nowhere'

/** Something found at start that the visitor is told once. */
export type Welcome = 'fresh' | 'resumed' | 'damaged' | 'changed'

/** "When ‹when›, I will ‹will›." */
export interface Plan {
  readonly when: string
  readonly will: string
}

export interface Session {
  readonly $screen: ReadableAtom<Screen>
  readonly $answers: ReadableAtom<Answers>
  /** True after Continue without an answer, until one is chosen. */
  readonly $missing: ReadableAtom<boolean>
  readonly $keeping: ReadableAtom<Keeping>
  readonly $welcome: ReadableAtom<Welcome>
  /** Answered or unknown, of all questions. */
  readonly $progress: ReadableAtom<{ readonly answered: number; readonly of: number }>
  /** Questions without an answer, in screen order. */
  readonly $open: ReadableAtom<readonly string[]>
  readonly $plan: ReadableAtom<Plan>
  /** Milliseconds since 1970 of the moment the result was first reached, or null. */
  readonly $finished: ReadableAtom<number | null>

  /** Median seconds a scored item took so far, by a clock that cannot jump; null before three. */
  pace(): number | null

  /** From the start screen to the first question; or, with answers, to the first open one. */
  start(): void
  /** Chooses an option; in a question with several answers, switches it. */
  choose(question: string, option: string): void
  /** "I do not know / does not apply", of an item. */
  unknown(question: string): void
  /** Answers given to the plain page before this script came; they never overwrite one. */
  adopt(found: Answers): void
  /** Continue: to the next screen, or $missing. */
  next(): void
  /** Goes on without an answer. */
  skip(): void
  back(): void
  /** From the check to a question; Continue there returns to the check. */
  visit(question: string): void
  /** From the check to the result, whatever is open. */
  finish(): void
  /** From the sketch: stop here, or go on. */
  stop(): void
  goOn(): void
  plan(plan: Plan): void
  /** There is a device to keep on: not in a kiosk, nor where the browser forbids it. */
  readonly canRemember: boolean
  /** Keep on this device for 30 days, or only in this tab. */
  remember(device: boolean): void
  /** Deletes answers, plan and everything stored, a waiting invitation too; back to the start. */
  forget(): void
  /** Deletes answers and plan; back to the start. An invitation goes on waiting. */
  restart(): void
  /** For a page that comes back from the browser's page cache: is what it stored still there? */
  recheck(): void
}
