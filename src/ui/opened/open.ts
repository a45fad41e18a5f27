import type { Answers } from '../../domain/answers.ts'
import { decode } from '../../domain/code/decode.ts'
import type { Refusal } from '../../domain/code/record.ts'
import type { ScoringKey } from '../../domain/key.ts'
import { keysOf } from '../common/keys.ts'
import type { OpenedPayload, Payload } from '../payload.ts'
import type { View } from '../result/props.ts'
import { viewOfAnswers, viewOfProfile } from '../result/view.ts'

/** What a link holds, ready to be drawn; or why it cannot be. */
export type Opened =
  | {
      readonly ok: true
      readonly kind: 'profile' | 'answers'
      readonly view: View
      /** Null: the link holds none. */
      readonly answers: Answers | null
      /** The code that was opened, label and all. */
      readonly code: string
      /** A stranger's words. */
      readonly label: string | null
      /** Of an earlier edition; null: of today's. */
      readonly earlier: number | null
    }
  | { readonly ok: false; readonly why: Refusal }

/** Reads the part of an address after `#`. */
export function open(payload: OpenedPayload, fragment: string): Opened {
  const decoded = decode(fragment, keysOf(payload.quiz.key, payload.earlier))
  if (!decoded.ok) return decoded
  const { record, code, key } = decoded
  const then = withKey(payload, key)
  return {
    ok: true,
    kind: record.kind,
    view:
      record.kind === 'profile'
        ? viewOfProfile(then, record)
        : viewOfAnswers(then, record.answers, null),
    answers: record.kind === 'answers' ? record.answers : null,
    code,
    label: record.label ?? null,
    earlier: key.edition === payload.quiz.key.edition ? null : key.edition
  }
}

/** Today's words, scored as on the day. */
function withKey({ quiz, messages, site, home }: OpenedPayload, key: ScoringKey): Payload {
  return { quiz: { ...quiz, key }, messages, site, home }
}
