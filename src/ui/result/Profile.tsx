import { useMemo, useRef, useState } from 'preact/hooks'
import { radar } from '../../domain/radar.ts'
import { say } from '../../i18n/say.ts'
import type { ChartData } from './chart.ts'
import { boxOf, labelsOf } from './labels.ts'
import type { View } from './props.ts'
import { RadarDrawing } from './Radar.tsx'
import { useChart } from './use-chart.ts'
import { pointOf, summaryOf } from './words.ts'

const SIZE = { size: 440, radius: 150, labelGap: 14 }

function layOut({ report, messages }: View) {
  const { dimensions } = report
  const shape = radar(
    dimensions.map(({ score }) => score),
    SIZE
  )
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
  const { radar, labels, box, data } = useMemo(() => layOut(view), [report])
  const { canvas, state, load, light } = useChart(data)
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
  const title = messages['result.radar']
  const chosen = at === null ? undefined : report.dimensions[at]
  return (
    <div class="cq-prof">
      <figure
        ref={figure}
        class="cq-chart"
        data-chart={state}
        aria-label={title}
        aria-describedby={drawn ? 'chart-keys' : undefined}
        // With keys of its own: only in an application do screen readers pass arrow keys on.
        role={drawn ? 'application' : undefined}
        tabIndex={drawn ? 0 : -1}
        onBlur={() => show(null)}
        onKeyDown={event => {
          const next = stepBy(event.key, at, report.dimensions.length)
          if (next === undefined) return
          event.preventDefault()
          show(next)
        }}
      >
        <RadarDrawing
          {...{ radar, labels, box, title }}
          dimensions={report.dimensions}
          lowest={report.result.profile.lowest}
          description={report.dimensions.map(line => pointOf(line, messages)).join('; ')}
        />
        <div class="cq-canvas cq-grow cq-np">
          <canvas
            ref={canvas}
            role="img"
            aria-label={summaryOf(view) ?? title}
            aria-hidden={drawn ? undefined : 'true'}
          />
        </div>
      </figure>
      <p class="cq-read cq-s cq-np">
        <span role="status">{chosen && pointOf(chosen, messages)}</span>
        {drawn && !chosen && (
          <span id="chart-keys" class="cq-m">
            {messages['result.chart-keys']}
          </span>
        )}
      </p>
      {state === 'failed' && (
        <div class="cq-s cq-np">
          <p role="status">{messages['result.chart-failed']}</p>
          <button type="button" class="cq-l" onClick={again}>
            {messages['result.chart-again']}
          </button>
        </div>
      )}
    </div>
  )
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
