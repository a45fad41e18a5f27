/** Sides of a part of a picture, in whole pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What many drawings share. */
export interface Ground {
  readonly svg: string
  /** Where they differ. */
  readonly box: Box
}

/** A drawing as SVG, which names it; and in two layers, if there are others on the same ground. */
export interface Drawn {
  readonly svg: string
  readonly layers?: Layers
}

export interface Layers {
  readonly ground: Ground
  /** What is drawn over it, within its box. */
  readonly mark: string
}

const END = '</svg>'

export function layered(ground: Ground, mark: string): Drawn {
  return { svg: ground.svg.slice(0, -END.length) + mark + END, layers: { ground, mark } }
}
