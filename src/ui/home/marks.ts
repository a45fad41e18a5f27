/** Colours by their job; the painter knows what they come to. */
export type Tone = 'ink' | 'mute' | 'line' | 'edge' | 'accent' | 'veil' | 'paper'

export interface Type {
  readonly face: 'display' | 'text'
  readonly weight: 400 | 500 | 600
  readonly size: number
}

/** How wide a text comes out. */
export type Measure = (text: string, type: Type) => number

/** One thing on a picture. */
export type Mark = Shape | Words

export interface Shape {
  /** As in an SVG path. */
  readonly d: string
  readonly fill?: Tone
  readonly stroke?: Tone
  readonly width?: number
}

export interface Words {
  readonly text: string
  readonly type: Type
  readonly tone: Tone
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Marks in units of their own. */
export interface Group {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly marks: readonly Mark[]
}

/** A picture, to be painted in order. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly groups: readonly Group[]
}
