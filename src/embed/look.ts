/** `#rrggbb` for a colour as people write it in an attribute, with or without `#`; null for anything else. */
export function colourIn(text: string): string | null {
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim()) ?? []
  if (digits === '') return null
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  return `#${six.toLowerCase()}`
}

/** Contrast ratio of two colours `#rrggbb`, 1–21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Least contrast of words on a button, and of the button on the paper (WCAG 2.2, 1.4.3 and 1.4.11). */
const WORDS = 4.5
const CONTROL = 3

/**
 * An accent that a host page asks for, with the colour of the words on it: the site's own where
 * they can be read, else white or black. Null for what is no colour or would be lost on the paper;
 * then the site's accent stays.
 */
export function accentFor(
  asked: string,
  paper: string,
  words: string
): { readonly accent: string; readonly words: string } | null {
  const accent = colourIn(asked)
  if (accent === null || contrast(accent, paper) < CONTROL) return null
  const found = [words, '#ffffff', '#000000'].find(one => contrast(one, accent) >= WORDS)
  return found === undefined ? null : { accent, words: found }
}
