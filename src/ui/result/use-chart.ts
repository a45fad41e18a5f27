import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChartData, Drawn } from './chart.ts'
import { coloursIn, onThemeChange } from './colours.ts'

type ChartCode = typeof import('./chart.ts')

/** What has come is drawn with at once: an import, even of what is there, takes a frame more. */
let arrived: ChartCode | undefined

/** Chart.js in its own file. Called early, it waits in the browser until the result asks for it. */
export async function fetchChart(): Promise<ChartCode> {
  arrived = await import('./chart.ts')
  return arrived
}

/**
 * Brings Chart.js to a canvas: fetched when first drawn, again by `load` after a failure.
 * `light(index)` shows the value at a point, null none.
 */
export function useChart(data: ChartData) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Drawn | null>(null)
  const [state, set] = useState<'waiting' | 'drawn' | 'failed'>('waiting')
  const fail = () => set('failed')
  const draw = ({ drawChart }: ChartCode) => {
    const host = canvas.current?.parentElement
    // Gone in the meantime: the visitor went back.
    if (!canvas.current || !host) return
    try {
      drawn.current ??= drawChart(canvas.current, data, coloursIn(host))
      set('drawn')
    } catch {
      fail()
    }
  }
  const load = () => {
    set('waiting')
    fetchChart().then(draw, fail)
  }
  useEffect(() => {
    if (arrived) draw(arrived)
    else load()
    const stop = onThemeChange(() => {
      const host = canvas.current?.parentElement
      if (host) drawn.current?.recolour(coloursIn(host))
    })
    return () => {
      stop()
      drawn.current?.destroy()
    }
  }, [])
  return { canvas, state, load, light: (index: number | null) => drawn.current?.select(index) }
}
