import { unbroken } from '../../domain/home/plain.ts'
import { say } from '../../i18n/say.ts'
import type { View } from '../result/props.ts'
import { chartIn } from './card-chart.ts'
import { addressesOf } from './links.ts'
import type { Measure, Picture, Tone, Type, Words } from './marks.ts'

const WIDTH = 600
const EDGE = 44
const ACROSS = WIDTH - 2 * EDGE
const SMALL: Type = { face: 'text', weight: 400, size: 16 }
const NAME: Type = { face: 'display', weight: 500, size: 46 }
const SCORE: Type = { face: 'display', weight: 500, size: 22 }

/** A result's radar as a picture: what it is, the name, the shape with its scores, the quiz's address. */
export function cardOf(view: View, day: string, measure: Measure): Picture {
  const { report, messages, quiz } = view
  const { overall } = report.result
  const head = flow(measure, EDGE, [
    { text: quiz.texts.title, type: SMALL, tone: 'mute', gap: 0 },
    { text: day, type: SMALL, tone: 'mute', gap: 0 },
    { text: report.name ?? messages['result.no-name'], type: NAME, tone: 'ink', gap: 14 },
    {
      text: overall ? say(messages['result.of-100'], { n: overall.score }) : '',
      type: SCORE,
      tone: 'ink',
      gap: 10
    }
  ])
  const chart = chartIn(report, { x: EDGE, y: head.end + 24 }, ACROSS)
  const foot = flow(measure, head.end + 24 + chart.height, [
    { text: addressesOf(view).quiz, type: SMALL, tone: 'mute', gap: 28 }
  ])
  const marks = [...head.words, ...foot.words]
  return {
    width: WIDTH,
    height: Math.ceil(foot.end) + EDGE,
    groups: [{ x: 0, y: 0, scale: 1, marks }, chart]
  }
}

interface Text {
  readonly text: string
  readonly type: Type
  readonly tone: Tone
  /** Above it. */
  readonly gap: number
}

interface Laid {
  readonly words: readonly Words[]
  /** Where the next thing may begin. */
  readonly end: number
}

/** Texts under each other from `top` on, each on as many lines as it needs; an empty one leaves no gap. */
function flow(measure: Measure, top: number, texts: readonly Text[]): Laid {
  const words: Words[] = []
  let end = top
  for (const { text, type, tone, gap } of texts) {
    const lines = linesOf(unbroken(text), piece => measure(piece, type))
    if (lines.length > 0) end += gap
    for (const line of lines) {
      words.push({ text: line, type, tone, x: EDGE, y: end + type.size, anchor: 'start' })
      end += type.size * (type.face === 'display' ? 1.12 : 1.4)
    }
  }
  return { words, end }
}

/** Breaks between words, and inside one that is wider than the card. */
function linesOf(text: string, width: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let rest = text
  while (rest !== '') {
    const line = firstLine(rest, width)
    lines.push(line)
    rest = rest.slice(line.length).trim()
  }
  return lines
}

function firstLine(text: string, width: (text: string) => number): string {
  if (width(text) <= ACROSS) return text
  const fits = (part: string) => width(part) <= ACROSS
  const whole = [...text.matchAll(/ /g)].map(({ index }) => text.slice(0, index)).filter(fits)
  return whole.at(-1) ?? asMuchAs(text, fits)
}

/** At least one sign, so that there is an end. */
function asMuchAs(text: string, fits: (part: string) => boolean): string {
  const [first = '', ...signs] = text
  let part = first
  for (const sign of signs) {
    if (!fits(part + sign)) break
    part += sign
  }
  return part
}
