import { dimensionName } from '../../domain/fills.ts'
import { say } from '../../i18n/say.ts'
import { Dashed } from '../common/Dashed.tsx'
import { placed } from '../result/labels.ts'
import { wholeQuiz } from '../result/whole.ts'
import { Chart, Solid } from './Chart.tsx'
import { DashedKey, SolidKey } from './Legend.tsx'
import { Name } from './Name.tsx'
import type { PairProps } from './Pair.tsx'
import { type Entry, scored } from './read.ts'

interface DuoProps extends PairProps {
  /** Both on one radar: only when their scores measure the same. */
  readonly drawn: boolean
}

/** Both outlines on one radar, and whose is which. */
export function Duo(props: DuoProps) {
  const { payload, a, b, own, drawn } = props
  const { messages, home } = payload
  return (
    <div class="cq-duo">
      {drawn && <Drawing {...props} />}
      <ul class="cq-bars cq-legend" aria-label={messages['compare.legend']}>
        <SolidKey>
          <Name messages={messages} side="a" entry={a} own={own} />
        </SolidKey>
        <DashedKey>
          <Name messages={messages} side="b" entry={b} />
        </DashedKey>
      </ul>
      <p class="cq-s cq-m">
        {(a.record.label ?? b.record.label) !== undefined && messages['compare.their-words']}{' '}
        {!own && drawn && (
          <>
            {messages['compare.reads-as']}{' '}
            <a class="cq-np" href={`${home}compare/#${b.code}.${a.code}`}>
              {messages['compare.turn']}
            </a>
          </>
        )}
      </p>
    </div>
  )
}

function Drawing({ payload: { quiz, messages }, a, b }: DuoProps) {
  const whole = wholeQuiz(quiz)
  const names = a.key.dimensions.map(id => dimensionName(whole, id))
  const [own, other] = [scoresOf(a), scoresOf(b)]
  const none = messages['compare.none']
  const points = names.map((dimension, index) =>
    say(messages['compare.radar-point'], {
      dimension,
      a: own[index] ?? none,
      b: other[index] ?? none
    })
  )
  return (
    <Chart names={names} title={messages['compare.radar']} description={points.join('; ')}>
      <Solid scores={own} />
      <Dashed radar={placed(other)} />
    </Chart>
  )
}

function scoresOf(entry: Entry): readonly (number | null)[] {
  return scored(entry).dimensions.map(({ score }) => score)
}
