import type { Brand } from '../../domain/site.ts'
import { fromOklab, toOklab } from './oklab.ts'

/** The colours of one theme, each set or derived. */
export interface Theme {
  readonly accent: string
  readonly accentContrast: string
  readonly paper: string
  readonly ink: string
  readonly lamp: string
}

/** Text on the accent at night; the accent there is pale. */
const ON_ACCENT = '#0c1512'

/** The dark theme: what the coach set, else derived from the light one as src/styles/tokens.css does it. */
export function darkOf(brand: Brand): Theme {
  const { accent, paper, ink } = brand.dark ?? {}
  return {
    accent: accent ?? shade(brand.accent, 0.8, 0.12),
    accentContrast: ON_ACCENT,
    paper: paper ?? shade(brand.accent, 0.225, 0.028),
    ink: ink ?? brand.paper,
    lamp: brand.lamp
  }
}

/** `oklch(from colour lightness min(c, most) h)`. */
function shade(colour: string, lightness: number, most: number): string {
  const [, a, b] = toOklab(colour)
  const chroma = Math.hypot(a, b)
  const share = chroma === 0 ? 0 : Math.min(chroma, most) / chroma
  return fromOklab([lightness, a * share, b * share])
}
