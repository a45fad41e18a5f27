import type { TeamLine } from '../../domain/compare/reports.ts'
import { dimensionName } from '../../domain/fills.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { say } from '../../i18n/say.ts'
import { Dashed } from '../common/Dashed.tsx'
import { Chapter } from '../result/Chapter.tsx'
import { placed } from '../result/labels.ts'
import { wholeQuiz } from '../result/whole.ts'
import { Chart, Solid } from './Chart.tsx'
import type { Group } from './group.ts'
import { DashedKey, SolidKey } from './Legend.tsx'
import { Dumbbell } from './Line.tsx'
import { Lined } from './Lined.tsx'
import type { TeamsProps } from './Teams.tsx'

interface Row {
  readonly id: string
  readonly name: string
  /** Undefined: nothing of this team may be shown. */
  readonly a: TeamLine | undefined
  readonly b: TeamLine | undefined
}

function rowsOf({ payload: { quiz }, groups: { a, b } }: TeamsProps): readonly Row[] {
  const { dimensions } = [...a.used, ...b.used][0]?.key ?? quiz.key
  return dimensions.map(id => ({
    id,
    name: dimensionName(wholeQuiz(quiz), id),
    a: lineOf(a, id),
    b: lineOf(b, id)
  }))
}

function lineOf({ report }: Group, id: string): TeamLine | undefined {
  return report?.lines.find(line => line.id === id)
}

/** Both means on one radar. */
export function TeamsChart(props: TeamsProps) {
  const { messages } = props.payload
  const rows = rowsOf(props)
  const means = (side: 'a' | 'b') => rows.map(row => row[side]?.mean ?? null)
  const [a, b] = [means('a'), means('b')]
  if ([...a, ...b].every(mean => mean === null)) return null
  const none = messages['compare.none']
  const points = rows.map(({ name: dimension }, index) =>
    say(messages['compare.radar-point'], { dimension, a: a[index] ?? none, b: b[index] ?? none })
  )
  return (
    <div class="cq-duo">
      <Chart
        names={rows.map(({ name }) => name)}
        title={messages['compare.radar']}
        description={points.join('; ')}
      >
        <Solid scores={a} />
        <Dashed radar={placed(b)} />
      </Chart>
      <ul class="cq-bars cq-legend" aria-label={messages['compare.legend']}>
        <SolidKey>
          <b>{messages['teams.a']}</b>
        </SolidKey>
        <DashedKey>
          <b>{messages['teams.b']}</b>
        </DashedKey>
      </ul>
    </div>
  )
}

/** Both means on every dimension, with how far each team agrees. */
export function TeamsTable(props: TeamsProps) {
  const { messages } = props.payload
  return (
    <Chapter title={messages['team.table']} lead={<p>{messages['team.table-text']}</p>}>
      <Lined
        caption={messages['teams.caption']}
        heads={[
          messages['compare.dimension'],
          messages['compare.scale'],
          messages['compare.a'],
          messages['compare.b']
        ]}
        rows={rowsOf(props).map(row => ({
          id: row.id,
          name: row.name,
          line: (
            <>
              <Means {...row} />
              <small>{spreadsOf(row, messages)}</small>
            </>
          ),
          numbers: [row.a?.mean ?? '–', row.b?.mean ?? '–']
        }))}
      />
    </Chapter>
  )
}

function Means({ id, a, b }: Row) {
  const [one, other] = [a?.mean ?? null, b?.mean ?? null]
  return one === null || other === null ? null : <Dumbbell id={id} a={one} b={other} />
}

/** "A: far apart. B: close together." */
function spreadsOf(row: Row, messages: CompareMessages): string {
  const told = (['a', 'b'] as const).flatMap(side => {
    const word = row[side]?.label
    return word ? [say(messages['teams.spread'], { team: messages[`compare.${side}`], word })] : []
  })
  return told.join('. ')
}
