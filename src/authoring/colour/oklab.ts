/** A colour as three numbers: sRGB 0–1, or OKLab (lightness 0–1, a, b). */
export type Triple = readonly [number, number, number]

/** `#rrggbb` to OKLab, after Björn Ottosson, "A perceptual color space for image processing" (2020). */
export function toOklab(hex: string): Triple {
  const [r, g, b] = toLinear(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ]
}

/** OKLab to `#rrggbb`; what sRGB cannot show loses chroma until it can. */
export function fromOklab(lab: Triple): string {
  let [low, high] = [0, 1]
  if (fits(linearOf(lab))) return hexOf(linearOf(lab))
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2
    if (fits(linearOf(faded(lab, middle)))) low = middle
    else high = middle
  }
  return hexOf(linearOf(faded(lab, low)))
}

/** `color-mix(in oklab, a share, b)` for opaque colours; `share` of `a` is 0–1. */
export function mix(a: string, share: number, b: string): string {
  const [l1, a1, b1] = toOklab(a)
  const [l2, a2, b2] = toOklab(b)
  const between = (x: number, y: number) => x * share + y * (1 - share)
  return fromOklab([between(l1, l2), between(a1, a2), between(b1, b2)])
}

/** `#rrggbb` to linear light, 0–1 a channel (sRGB, IEC 61966-2-1). */
export function toLinear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function linearOf([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  ]
}

function faded([lightness, a, b]: Triple, chroma: number): Triple {
  return [lightness, a * chroma, b * chroma]
}

/** Half a step of 8-bit colour may be lost to rounding. */
function fits(linear: Triple): boolean {
  return linear.every(value => value >= -0.0002 && value <= 1.0002)
}

function hexOf(linear: Triple): string {
  const channels = linear.map(value => {
    const light = Math.min(1, Math.max(0, value))
    const shown = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
