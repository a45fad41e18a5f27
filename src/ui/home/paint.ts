import { coloursIn } from '../result/colours.ts'
import type { Measure, Picture, Tone, Type, Words } from './marks.ts'

/** Device pixels for each unit: sharp on paper and on any screen. */
const SCALE = 2

export interface Look {
  readonly colours: Readonly<Record<Tone, string>>
  readonly faces: Readonly<Record<Type['face'], string>>
}

/** A picture as PNG, laid out with the widths that the canvas itself measures. */
export async function paint(layOut: (measure: Measure) => Picture, look: Look): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  const picture = layOut((text, type) => {
    context.font = fontOf(type, look)
    return context.measureText(text).width
  })
  canvas.width = picture.width * SCALE
  canvas.height = picture.height * SCALE
  context.fillStyle = look.colours.paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const { x, y, scale, marks } of picture.groups) {
    context.setTransform(SCALE * scale, 0, 0, SCALE * scale, SCALE * x, SCALE * y)
    for (const mark of marks) {
      if ('text' in mark) write(context, mark, look)
      else draw(context, mark, look)
    }
  }
  return await blobOf(canvas)
}

const fontOf = ({ face, weight, size }: Type, { faces }: Look) =>
  `${weight} ${size}px ${faces[face]}`

function write(context: CanvasRenderingContext2D, words: Words, look: Look) {
  context.font = fontOf(words.type, look)
  context.textAlign = words.anchor === 'middle' ? 'center' : words.anchor
  context.fillStyle = look.colours[words.tone]
  context.fillText(words.text, words.x, words.y)
}

type Drawn = Exclude<Picture['groups'][number]['marks'][number], Words>

function draw(
  context: CanvasRenderingContext2D,
  { d, fill, stroke, width = 1 }: Drawn,
  { colours }: Look
) {
  const path = new Path2D(d)
  if (fill) {
    context.fillStyle = colours[fill]
    context.fill(path)
  }
  if (stroke) {
    context.strokeStyle = colours[stroke]
    context.lineWidth = width
    context.lineJoin = 'round'
    context.stroke(path)
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

/** The brand's light colours and its faces, whatever the visitor's own theme is. */
export async function lightLook(): Promise<Look> {
  const host = document.body.appendChild(document.createElement('div'))
  host.style.colorScheme = 'light'
  // Else forced colours would answer for every token.
  host.style.setProperty('forced-color-adjust', 'none')
  const { line: accent, veil, ink, paper } = coloursIn(host)
  const read = (token: string) => {
    host.style.color = `var(${token})`
    return getComputedStyle(host).color
  }
  const [mute, edge, line] = [read('--mute'), read('--edge'), read('--line')]
  const colours = { ink, paper, veil, accent, mute, edge, line }
  const faces = { display: faceOf('h1'), text: faceOf('body') }
  host.remove()
  // A face that does not come is replaced by the next in its list.
  await document.fonts.load(`500 20px ${faces.display}`).catch(() => [])
  return { colours, faces }
}

function faceOf(selector: string): string {
  const element = document.querySelector(selector)
  return element ? getComputedStyle(element).fontFamily : 'serif'
}
