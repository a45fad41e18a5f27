import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChartData, Drawn } from './chart.ts'
import { coloursIn, onThemeChange } from './colours.ts'

type ChartCode = typeof import('./chart.ts')

/** Chart.js in its own file. Called early, it waits in the browser until the result asks for it. */
export const fetchChart = (): Promise<ChartCode> => import('./chart.ts')

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
    load()
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
