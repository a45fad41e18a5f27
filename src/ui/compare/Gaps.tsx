import { Chapter } from '../result/Chapter.tsx'
import { Dumbbell } from './Line.tsx'
import { Lined } from './Lined.tsx'
import { ShortName } from './Name.tsx'
import type { ReportProps } from './Pair.tsx'

/** Both scores on every dimension, the widest gap first. */
export function Gaps({ payload: { messages }, a, b, partner: { report } }: ReportProps) {
  if (report.lines.length === 0) return null
  return (
    <Chapter title={messages['compare.gaps']} lead={<p>{messages['compare.gaps-text']}</p>}>
      <Lined
        caption={messages['compare.gaps-caption']}
        heads={[
          messages['compare.dimension'],
          messages['compare.scale'],
          <ShortName key="a" messages={messages} side="a" entry={a} />,
          <ShortName key="b" messages={messages} side="b" entry={b} />,
          messages['compare.apart']
        ]}
        rows={report.lines.map(line => ({
          id: line.id,
          name: line.name,
          line: (
            <>
              <Dumbbell id={line.id} a={line.a} b={line.b} />
              <small>{line.label}</small>
            </>
          ),
          numbers: [line.a, line.b, <b key="gap">{line.gap}</b>]
        }))}
      />
    </Chapter>
  )
}
