import { fromOklab, toLinear, toOklab } from './oklab.ts'

/** Contrast ratio of two colours, 1–21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance, 0–1 (WCAG 2.2). */
export function luminance(hex: string): number {
  const [r, g, b] = toLinear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const STEPS = 500

/**
 * The colour nearest in lightness (OKLCH, same hue, chroma as far as sRGB
 * goes) that passes; undefined when none does.
 */
export function nearestColour(hex: string, passes: (hex: string) => boolean): string | undefined {
  const [lightness, a, b] = toOklab(hex)
  for (let step = 0; step <= STEPS; step++) {
    const away = step / STEPS
    const found = [lightness - away, lightness + away]
      .filter(value => value >= 0 && value <= 1)
      .map(value => fromOklab([value, a, b]))
      .find(passes)
    if (found !== undefined) return found
  }
  return [`#000000`, `#ffffff`].find(passes)
}
