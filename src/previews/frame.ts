import type { Colours } from './colours.ts'
import type { Fitted } from './fit.ts'
import { plain, strong } from './fonts.ts'
import { type Face, textAt } from './svg.ts'

/** What link previews show best. */
export const WIDTH = 1200
export const HEIGHT = 630
export const FLOORS = 6

/** Where the words stand. */
export const WORDS = { x: 132, width: 580 } as const
const FLOOR = HEIGHT / FLOORS

/** A whole picture: the ground, the elevator's shaft with its cabin on a floor (0–5), and the rest. */
export function frame(colours: Colours, floor: number, rest: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.ground}"/>` +
    `${shaft(colours, floor)}${rest}</svg>`
  )
}

function shaft({ edge, lamp, lit }: Colours, floor: number): string {
  const floors = Array.from({ length: FLOORS }, (_, n) => `M52 ${n * FLOOR + 0.75}h34`).join('')
  const cabin = HEIGHT - FLOOR * floor - 98
  return (
    `<path d="M52.75 0v${HEIGHT}M85.25 0v${HEIGHT}${floors}" stroke="${edge}" stroke-width="1.5" fill="none"/>` +
    `<rect x="57" y="${cabin}" width="24" height="92" fill="${lamp}"/>` +
    `<path d="M69 ${cabin}v92" stroke="${lit}" stroke-width="2"/>`
  )
}

/** Lines one below the other, the first baseline at `y`. */
export function lines(
  { size, lines }: Fitted,
  y: number,
  face: Face,
  fill: string,
  leading: number
): string {
  return lines
    .map((line, index) =>
      textAt(line, { x: WORDS.x, y: y + index * size * leading, size, face, fill })
    )
    .join('')
}

/** What to do, and where: the two lines at the foot. */
export function foot({ ink, mute }: Colours, what: string, where: string): string {
  const { x } = WORDS
  return (
    textAt(what, { x, y: 501, size: 29, face: strong, fill: ink }) +
    textAt(where, { x, y: 563, size: 25, face: plain, fill: mute })
  )
}
