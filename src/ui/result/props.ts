import type { Report } from '../../domain/report.ts'
import type { Session } from '../../session/session.ts'
import type { Payload } from '../payload.ts'

/** What the page hands to a late part. */
export interface LateProps extends Payload {
  readonly session: Session
}

/** What every part of a result draws from, be it one's own or one that was shared. */
export interface View extends Payload {
  readonly report: Report
  /** The code of the scores alone, without a label. */
  readonly code: string
  /** Answers are not known, so what rests on single ones is left out. */
  readonly scoresOnly: boolean
  /** The scores of an earlier result of one's own, to show in the radar; in radar order. */
  readonly earlier?: readonly (number | null)[]
}

/** One's own result, with all that can be done about it. */
export interface OwnView extends View {
  readonly session: Session
}
