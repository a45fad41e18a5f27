import { readingTime } from '../domain/reading.ts'
import type { Site } from '../domain/site.ts'
import type { Quiz } from '../domain/texts.ts'
import type { Messages } from '../i18n/en.ts'
import { say } from '../i18n/say.ts'
import { chartOf } from './chart.ts'
import { type Colours, coloursOf } from './colours.ts'
import { fitText } from './fit.ts'
import { headingFace, plain, widthOf } from './fonts.ts'
import { foot, frame, lines, WORDS } from './frame.ts'
import { houseIn } from './house.ts'
import { type Drawn, layered } from './layers.ts'
import { plainText } from './svg.ts'
import { countOf } from './words.ts'

/** What pictures are made of. */
export interface Source {
  readonly site: Site
  readonly quiz: Quiz
  readonly messages: Messages
  /** The source of the start page's drawing. */
  readonly house: string
}

/** The pictures of a quiz. */
export interface Drawing {
  /** The quiz itself, with the cabin on a floor (0–5). */
  readonly start: (floor: number) => Drawn
  readonly shape: (shape: string) => Drawn
}

const SHAPE_FLOOR = 2

export function drawingOf(source: Source): Drawing {
  const { site, quiz, messages, house } = source
  const colours = coloursOf(site.brand)
  const { grid, shape, box } = chartOf(dimensionNames(quiz), colours)
  const ground = { svg: frame(colours, SHAPE_FLOOR, shapeWords(source, colours) + grid), box }
  const time = say(messages['preview.start'], { minutes: readingTime(quiz) })
  const start =
    startTitle(source, colours) + foot(colours, time, host(site)) + houseIn(house, colours)
  return {
    start: floor => ({ svg: frame(colours, floor, start) }),
    shape: digits => layered(ground, shape(digits))
  }
}

export function dimensionNames({ key, texts }: Quiz): readonly string[] {
  return key.dimensions.map(id => plainText(texts.dimensions[id]?.name ?? id))
}

function host({ url }: Site): string {
  return new URL(url).host
}

function startTitle({ site, quiz }: Source, { ink }: Colours): string {
  const face = headingFace(site.brand)
  const title = fitText(
    quiz.texts.title,
    { width: WORDS.width, height: 360, sizes: [100, 88, 76, 64, 54, 46, 38], leading: 1 },
    text => widthOf(text, face)
  )
  return lines(title, 62 + title.size * 0.92, face, ink, 1)
}

function shapeWords({ site, quiz, messages }: Source, colours: Colours): string {
  const face = headingFace(site.brand)
  const title = fitText(
    quiz.texts.title,
    { width: WORDS.width, height: 90, sizes: [30, 27, 24, 21], leading: 1.3 },
    text => widthOf(text, plain)
  )
  const top = 92 + (title.lines.length - 1) * title.size * 1.3
  const headline = fitText(
    say(messages['preview.headline'], { count: countOf(quiz, messages) }),
    {
      width: WORDS.width,
      height: Math.min(230, 395 - top),
      sizes: [100, 88, 80, 72, 64, 54, 46],
      leading: 1.06
    },
    text => widthOf(text, face)
  )
  const first = 415 - (headline.lines.length - 1) * headline.size * 1.06
  return (
    lines(title, 92, plain, colours.ink, 1.3) +
    lines(headline, first, face, colours.ink, 1.06) +
    foot(colours, messages['preview.see'], host(site))
  )
}
