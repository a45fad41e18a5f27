import type { CompareMessages } from '../../i18n/en-compare.ts'
import type { Entry } from './read.ts'

/** Longer words of a sender make a table's column too wide. */
const SHORT = 8

export type Side = 'a' | 'b'

interface NameProps {
  readonly messages: CompareMessages
  readonly side: Side
  readonly entry: Entry
  /** The reader's own. */
  readonly own?: boolean
}

/** Whose it is: a letter, and the sender's own words if there are any. */
export function Name({ messages, side, entry: { record }, own = false }: NameProps) {
  return (
    <>
      <b>{messages[`compare.${side}`]}</b>
      {record.label !== undefined && (
        <>
          {' '}
          <bdi data-label>{record.label}</bdi>
        </>
      )}
      {own && ` (${messages['compare.you']})`}
    </>
  )
}

/** The same in a table's head. */
export function ShortName({ messages, side, entry: { record } }: NameProps) {
  const { label } = record
  return label !== undefined && [...label].length <= SHORT ? (
    <bdi data-label>{label}</bdi>
  ) : (
    <span>{messages[`compare.${side}`]}</span>
  )
}
