import type { TeamLine, TeamReport } from '../../domain/compare/reports.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { say } from '../../i18n/say.ts'
import { Band, Chart, Solid } from './Chart.tsx'
import { BandKey, SolidKey } from './Legend.tsx'

interface TeamChartProps {
  readonly report: TeamReport
  readonly messages: CompareMessages
}

/** The middle of the team as a line; where enough people have a score, its middle half around it. */
export function TeamChart({ report: { lines }, messages }: TeamChartProps) {
  const middles = lines.map(middleOf)
  if (middles.every(middle => middle === null)) return null
  const ranges = lines.flatMap(({ quartiles }) => (quartiles ? [quartiles] : []))
  // A band with a hole in it would look like a difference.
  const banded = ranges.length === lines.length
  const points = lines.map(line => pointOf(line, messages))
  return (
    <div class="cq-duo">
      <Chart
        names={lines.map(({ name }) => name)}
        title={messages['team.radar']}
        description={points.join('; ')}
      >
        {banded && (
          <Band low={ranges.map(([low]) => low)} high={ranges.map(([, , high]) => high)} />
        )}
        <Solid scores={middles} fill={false} />
      </Chart>
      <ul class="cq-bars cq-legend" aria-label={messages['compare.legend']}>
        <SolidKey>
          <b>{messages[banded ? 'team.middle-line' : 'team.mean-line']}</b>
        </SolidKey>
        {banded && (
          <BandKey>
            <b>{messages['team.range']}</b>
          </BandKey>
        )}
      </ul>
    </div>
  )
}

/** The middle score where it may be shown, else the mean. */
export function middleOf({ quartiles, mean }: TeamLine): number | null {
  return quartiles ? quartiles[1] : mean
}

function pointOf(line: TeamLine, messages: CompareMessages): string {
  const { name: dimension, quartiles } = line
  const middle = middleOf(line) ?? messages['compare.none']
  if (!quartiles) return say(messages['team.radar-point'], { dimension, middle })
  const [low, , high] = quartiles
  return say(messages['team.radar-range'], { dimension, middle, low, high })
}
