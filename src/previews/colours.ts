import { contrast } from '../authoring/colour/contrast.ts'
import type { Brand } from '../domain/site.ts'

/** The colours of a picture: the brand's accent as ground. */
export interface Colours {
  readonly ground: string
  readonly ink: string
  /** Less important words. */
  readonly mute: string
  readonly line: string
  readonly edge: string
  /** Barely there, on surfaces. */
  readonly card: string
  readonly lamp: string
  /** Lamp, seen through. */
  readonly veil: string
  /** Outline on the lamp. */
  readonly lit: string
}

/** A lamp that hardly shows on the accent gives way to the colour of the words, which always does. */
export function coloursOf({ accent, accentContrast, lamp }: Brand): Colours {
  const drawn = contrast(lamp, accent) >= 3 ? lamp : accentContrast
  return {
    ground: accent,
    ink: accentContrast,
    mute: `${accentContrast}dd`,
    line: `${accentContrast}33`,
    edge: `${accentContrast}99`,
    card: `${accentContrast}12`,
    lamp: drawn,
    veil: `${drawn}3d`,
    lit: '#1b1405'
  }
}
