import type { CompareMessages } from '../../i18n/en-compare.ts'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import type { Group } from './group.ts'
import { LeftOutList } from './LeftOut.tsx'

interface OpeningProps {
  readonly group: Group
  readonly messages: CompareMessages
}

/** What may be shown of a team, and which results count. */
export function Opening({ group: { report, used, leftOut }, messages }: OpeningProps) {
  return (
    <>
      {report ? (
        report.opening.map((text, index) => <Rich key={index} text={text} class="cq-lede" />)
      ) : (
        <p class="cq-lede">{messages['team.none']}</p>
      )}
      <p>{say(messages['team.counts'], { used: used.length, out: leftOut.length })}</p>
      <LeftOutList leftOut={leftOut} messages={messages} />
    </>
  )
}
