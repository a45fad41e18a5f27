import {
  Chart,
  type ChartOptions,
  Filler,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  type ScriptableContext,
  Tooltip,
  type TooltipItem
} from 'chart.js'

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler, Tooltip)

export interface ChartData {
  /** In radar order. `text`: the lines of the tooltip. */
  readonly points: readonly ChartPoint[]
  /** The drawing underneath, in its own units: the canvas covers it exactly. */
  readonly width: number
  readonly height: number
  /** Of the plot, which stands in the middle. */
  readonly radius: number
}

export interface ChartPoint {
  readonly name: string
  readonly score: number | null
  readonly text: readonly string[]
}

/** Colours that a canvas understands. */
export interface Colours {
  readonly line: string
  readonly veil: string
  readonly ink: string
  readonly paper: string
}

/** A chart on a canvas. */
export interface Drawn {
  /** Lights a point and shows its tooltip; null puts both away. */
  select(index: number | null): void
  recolour(colours: Colours): void
  destroy(): void
}

/** What the words around the canvas look like. */
type Type = Pick<CSSStyleDeclaration, 'fontFamily' | 'direction'>
type RadarChart = Chart<'radar', (number | null)[], string>
type Context = ScriptableContext<'radar'>

/** Draws the profile over the drawing's plot; the drawing keeps grid and labels. */
export function drawChart(canvas: HTMLCanvasElement, data: ChartData, colours: Colours): Drawn {
  const chart: RadarChart = new Chart(canvas, {
    type: 'radar',
    data: {
      labels: data.points.map(({ name }) => name),
      datasets: [{ data: data.points.map(({ score }) => score), ...marks(data), ...tints(colours) }]
    },
    options: optionsFor(data, colours, getComputedStyle(canvas))
  })
  return {
    select: index => select(chart, index),
    recolour: next => recolour(chart, next),
    destroy: () => chart.destroy()
  }
}

/** Line and discs as in the drawing, in its units. */
function marks(data: ChartData) {
  const units = (count: number) => (context: Context) => (count * context.chart.width) / data.width
  return {
    // A shape with a gap has no inside to fill.
    fill: data.points.every(({ score }) => score !== null),
    clip: false as const,
    borderJoinStyle: 'round' as const,
    borderWidth: units(2.5),
    pointRadius: units(5.5),
    pointHoverRadius: units(8),
    pointBorderWidth: units(1.5),
    pointHoverBorderWidth: units(1.5)
  }
}

function tints({ line, veil, paper }: Colours) {
  return {
    borderColor: line,
    backgroundColor: veil,
    hoverBorderColor: line,
    hoverBackgroundColor: veil,
    pointBackgroundColor: line,
    pointBorderColor: paper,
    pointHoverBackgroundColor: line,
    pointHoverBorderColor: paper
  }
}

function optionsFor(data: ChartData, colours: Colours, type: Type): ChartOptions<'radar'> {
  return {
    // It grows from the centre together with the drawing, by the style sheet.
    animation: false,
    maintainAspectRatio: false,
    // Without touch: a finger that scrolls past should not pull up values.
    events: ['mousemove', 'mouseout', 'click'],
    interaction: { mode: 'nearest', axis: 'xy', intersect: false },
    layout: {
      autoPadding: false,
      padding: ({ chart }) => around(chart, data)
    },
    scales: { r: scale },
    plugins: { tooltip: tooltipFor(data, colours, type) }
  }
}

/** What leaves the canvas exactly the drawing's plot. */
function around(chart: Chart, { width, height, radius }: ChartData) {
  const aside = (chart.width * (width / 2 - radius)) / width
  const above = (chart.height * (height / 2 - radius)) / height
  return { left: aside, right: aside, top: above, bottom: above }
}

const scale = {
  min: 0,
  max: 100,
  // Its own words for a tick, though never shown, start a number format.
  ticks: { display: false, callback: () => '' },
  pointLabels: { display: false },
  grid: { display: false },
  angleLines: { display: false }
}

function tooltipFor(
  data: ChartData,
  { ink, paper }: Colours,
  { fontFamily: family, direction }: Type
) {
  return {
    rtl: direction === 'rtl',
    textDirection: direction,
    displayColors: false,
    padding: 10,
    cornerRadius: 4,
    caretPadding: 10,
    titleFont: { family, size: 15 },
    bodyFont: { family, size: 15 },
    backgroundColor: ink,
    titleColor: paper,
    bodyColor: paper,
    callbacks: {
      label: ({ dataIndex }: TooltipItem<'radar'>) => [...(data.points[dataIndex]?.text ?? [])]
    }
  }
}

function select(chart: RadarChart, index: number | null) {
  const scored = index !== null && chart.data.datasets[0]?.data[index] !== null
  const active = scored ? [{ datasetIndex: 0, index }] : []
  chart.setActiveElements(active)
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 })
  chart.update('none')
}

function recolour(chart: RadarChart, colours: Colours) {
  Object.assign(chart.data.datasets[0] ?? {}, tints(colours))
  const { ink, paper } = colours
  Object.assign(chart.options.plugins?.tooltip ?? {}, {
    backgroundColor: ink,
    titleColor: paper,
    bodyColor: paper
  })
  // A tooltip on show keeps the colours it came with.
  const [active] = chart.getActiveElements()
  select(chart, null)
  if (active) select(chart, active.index)
}
