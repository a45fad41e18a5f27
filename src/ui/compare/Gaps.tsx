import { Chapter } from '../result/Chapter.tsx'
import { Dumbbell } from './Line.tsx'
import { ShortName } from './Name.tsx'
import type { ReportProps } from './Pair.tsx'

/** Both scores on every dimension, the widest gap first. */
export function Gaps({ payload: { messages }, a, b, partner: { report } }: ReportProps) {
  if (report.lines.length === 0) return null
  return (
    <Chapter title={messages['compare.gaps']} lead={<p>{messages['compare.gaps-text']}</p>}>
      <table class="cq-t cq-pair">
        <caption class="cq-vh">{messages['compare.gaps-caption']}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['compare.dimension']}</th>
            <th scope="col">{messages['compare.scale']}</th>
            <th scope="col">
              <ShortName messages={messages} side="a" entry={a} />
            </th>
            <th scope="col">
              <ShortName messages={messages} side="b" entry={b} />
            </th>
            <th scope="col">{messages['compare.apart']}</th>
          </tr>
        </thead>
        <tbody>
          {report.lines.map(line => (
            <tr key={line.id}>
              <th scope="row">{line.name}</th>
              <td>
                <Dumbbell id={line.id} a={line.a} b={line.b} />
                <small>{line.label}</small>
              </td>
              <td>{line.a}</td>
              <td>{line.b}</td>
              <td>
                <b>{line.gap}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chapter>
  )
}
