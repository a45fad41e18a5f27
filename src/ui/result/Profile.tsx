import { useMemo, useRef, useState } from 'preact/hooks'
import { say } from '../../i18n/say.ts'
import { Dashed } from '../common/Dashed.tsx'
import type { ChartData } from './chart.ts'
import { boxOf, labelsOf, placed } from './labels.ts'
import type { View } from './props.ts'
import { RadarDrawing } from './Radar.tsx'
import { useChart } from './use-chart.ts'
import { pointOf } from './words.ts'

/** Where everything of the radar stands. */
export function layOut({ report, messages }: View) {
  const { dimensions } = report
  const shape = placed(dimensions.map(({ score }) => score))
  const labels = labelsOf(
    dimensions.map(({ name }) => name),
    shape
  )
  const box = boxOf(labels, shape)
  const points = dimensions.map(({ name, score, level }) => ({
    name,
    score,
    text: [say(messages['result.of-100'], { n: score ?? '' }), level ?? '']
  }))
  const data: ChartData = { points, width: box.width, height: box.height, radius: shape.radius }
  return { radar: shape, labels, box, data }
}

/** The radar: a drawing at once, Chart.js over it when it has come. */
export function Profile(view: View) {
  const { report, messages } = view
  const layout = useMemo(() => layOut(view), [report])
  const { canvas, state, load, light } = useChart(layout.data)
  const figure = useRef<HTMLElement>(null)
  const [at, setAt] = useState<number | null>(null)
  const show = (index: number | null) => {
    setAt(index)
    light(index)
  }
  const again = () => {
    // The button goes while we try; focus must not fall off the page.
    figure.current?.focus()
    load()
  }
  const drawn = state === 'drawn'
  const chosen = at === null ? undefined : report.dimensions[at]
  return (
    <div class="cq-prof">
      <figure
        ref={figure}
        class="cq-chart"
        data-chart={state}
        aria-label={messages['result.radar']}
        {...focusOf(drawn)}
        onBlur={() => show(null)}
        onKeyDown={event => followKey(event, at, report.dimensions.length, show)}
      >
        <Drawing {...view} {...layout} />
        <div class="cq-canvas cq-grow cq-np">
          {/* The drawing under it says the values, and the table. */}
          <canvas ref={canvas} aria-hidden="true" />
        </div>
      </figure>
      <div class="cq-read cq-s cq-np">
        <span role="status">
          {/* Keyed: a translated page must not keep an earlier value's text. */}
          {chosen && <span key={chosen.id}>{pointOf(chosen, messages)}</span>}
        </span>
        {drawn && <Hint hidden={chosen !== undefined} text={messages['result.chart-keys']} />}
      </div>
      {state === 'failed' && <Failed messages={messages} onAgain={again} />}
    </div>
  )
}

/** With keys of its own: only in an application do screen readers pass arrow keys on. */
function focusOf(drawn: boolean) {
  if (!drawn) return { tabIndex: -1 }
  return { role: 'application', tabIndex: 0, 'aria-describedby': 'chart-keys' } as const
}

function Drawing({
  report,
  messages,
  earlier,
  radar,
  labels,
  box
}: View & ReturnType<typeof layOut>) {
  const { dimensions, result } = report
  return (
    <RadarDrawing
      {...{ radar, labels, box, dimensions }}
      lowest={result.profile.lowest}
      title={messages['result.radar']}
      description={dimensions.map(line => pointOf(line, messages)).join('; ')}
    >
      {earlier && <Dashed radar={placed(earlier)} />}
    </RadarDrawing>
  )
}

function Hint({ hidden, text }: { hidden: boolean; text: string }) {
  return (
    <span id="chart-keys" class="cq-m" hidden={hidden}>
      {text}
    </span>
  )
}

function Failed({ messages, onAgain }: Pick<View, 'messages'> & { onAgain: () => void }) {
  return (
    <div class="cq-s cq-np">
      <p role="status">{messages['result.chart-failed']}</p>
      <button type="button" class="cq-l" onClick={onAgain}>
        {messages['result.chart-again']}
      </button>
    </div>
  )
}

function followKey(
  event: KeyboardEvent,
  at: number | null,
  count: number,
  show: (index: number | null) => void
) {
  const next = stepBy(event.key, at, count)
  if (next === undefined) return
  event.preventDefault()
  show(next)
}

/** The point that a key leads to, from `at`; null puts the value away, undefined is not our key. */
export function stepBy(key: string, at: number | null, count: number): number | null | undefined {
  if (key === 'Escape') return at === null ? undefined : null
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowRight' || key === 'ArrowDown') return at === null ? 0 : (at + 1) % count
  if (key === 'ArrowLeft' || key === 'ArrowUp') return ((at ?? 0) - 1 + count) % count
  return undefined
}
