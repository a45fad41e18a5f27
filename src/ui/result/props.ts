import type { Report } from '../../domain/report.ts'
import type { Session } from '../../session/session.ts'
import type { Payload } from '../payload.ts'

/** What the page hands to a late part. */
export interface LateProps extends Payload {
  readonly session: Session
}

/** What every part of the result draws from. */
export interface View extends LateProps {
  readonly report: Report
}
