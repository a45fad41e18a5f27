import type { TeamLine, TeamReport } from '../../domain/compare/reports.ts'
import type { WorkshopMessages } from '../../i18n/en-workshop.ts'
import { say } from '../../i18n/say.ts'
import { Chart, Solid } from '../compare/Chart.tsx'
import { middleOf } from '../compare/TeamChart.tsx'

interface RevealChartProps {
  readonly report: TeamReport
  /** Ids of the dimensions that have been out. */
  readonly out: readonly string[]
  readonly messages: WorkshopMessages
}

/** The team's outline as far as it has been shown; of the rest only the names. */
export function RevealChart({ report: { lines }, out, messages }: RevealChartProps) {
  const isOut = ({ id }: TeamLine) => out.includes(id)
  const told = lines.filter(isOut).map(line =>
    say(messages['team.radar-point'], {
      dimension: line.name,
      middle: middleOf(line) ?? messages['compare.none']
    })
  )
  return (
    <div class="cq-duo">
      <Chart
        names={lines.map(({ name }) => name)}
        title={messages['workshop.radar']}
        description={told.join('; ')}
      >
        <Solid scores={lines.map(line => (isOut(line) ? middleOf(line) : null))} fill={false} />
      </Chart>
    </div>
  )
}
