import { hasShapes, shapesOf } from '../domain/shape.ts'
import { say } from '../i18n/say.ts'
import { type Drawing, dimensionNames, drawingOf, type Source } from './draw.ts'
import { FLOORS, HEIGHT, WIDTH } from './frame.ts'
import type { Drawn } from './layers.ts'
import { keyOf } from './render.ts'
import { countOf } from './words.ts'

/** A picture for link previews. */
export interface Picture extends Drawn {
  /** Its name says what it shows, so that nobody keeps an old one: without folder and ending. */
  readonly key: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

export interface Previews {
  /** The quiz itself. */
  readonly start: Picture
  /** Part of the address below `result/` → picture: one a shape, or one a band. */
  readonly results: ReadonlyMap<string, Picture>
}

/** Every picture of a quiz, drawn but not rendered. */
export function previewsOf(source: Source): Previews {
  const { quiz, messages } = source
  const drawing = drawingOf(source)
  const start = startPicture(source, drawing, 0)
  if (!hasShapes(quiz.key.dimensions.length)) return { start, results: bands(source, drawing) }
  const names = dimensionNames(quiz).join(', ')
  const alt = say(messages['preview.alt-shape'], { count: countOf(quiz, messages), names })
  const shapes = shapesOf(quiz.key.dimensions.length)
  return {
    start,
    results: new Map(shapes.map(shape => [shape, picture(drawing.shape(shape), alt)]))
  }
}

/** The quiz's own picture with the cabin higher, the higher the band. */
function bands(source: Source, drawing: Drawing): ReadonlyMap<string, Picture> {
  const { bands } = source.quiz.key
  const floor = (index: number) =>
    Math.round((index * (FLOORS - 1)) / Math.max(1, bands.length - 1))
  return new Map(bands.map(({ id }, index) => [id, startPicture(source, drawing, floor(index))]))
}

function startPicture({ quiz, messages }: Source, drawing: Drawing, floor: number): Picture {
  const alt = say(messages['preview.alt-start'], { quiz: quiz.texts.title })
  return picture(drawing.start(floor), alt)
}

function picture(drawn: Drawn, alt: string): Picture {
  return { ...drawn, key: keyOf(drawn.svg), alt, width: WIDTH, height: HEIGHT }
}

/** What the build says where shapes are too many; null where they are not. */
export function fallbackNote({ id, key }: Source['quiz']): string | null {
  const { dimensions, bands } = key
  if (hasShapes(dimensions.length)) return null
  return `Previews of “${id}”: ${dimensions.length} dimensions have too many shapes to draw, so there is one page for each of its ${bands.length} bands instead.`
}
