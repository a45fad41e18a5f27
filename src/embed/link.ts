import { bring, call, set } from './elements.ts'
import type { Tell } from './events.ts'
import { fill } from './fill.ts'
import type { Options } from './options.ts'
import { FROM_FRAME, type Message, read, written } from './protocol.ts'

/** Taller than any quiz. */
const TALLEST = 20_000

/** What a quiz in a host page is made of. */
export interface Parts extends Options {
  readonly element: HTMLElement
  readonly frame: HTMLIFrameElement
  /** Around the frame in a popup or slider. */
  readonly box: HTMLDialogElement | null
  readonly tell: Tell
}

/** The frame of a quiz, from its first load on, and what the two say to each other. */
export function createLink(parts: Parts) {
  const { element, frame, box, src, origin, id, mode } = parts
  const asked: string[] = []
  /** The frame knows this page. */
  let ready = false
  const say = (type: string) => frame.contentWindow?.postMessage(written(id, type), origin)
  const hello = () => say('hello')
  const load = () => {
    if (frame.src || mode === 'link') return
    frame.onload = hello
    frame.src = src
    if (box) element.append(box)
    else element.replaceChildren(frame)
    if ('autofocus' in element.dataset) asked.push('focus')
  }
  const ask = (type: string) => {
    load()
    if (type === 'focus') frame.focus({ preventScroll: true })
    if (ready) say(type)
    else asked.push(type)
  }
  const receive = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== frame.contentWindow || from !== origin) return
    const message = read(FROM_FRAME, data)
    if (!message) return
    if (message.type === 'hello') hello()
    if (message.type === 'ready') {
      ready = true
      asked.splice(0).forEach(ask)
    }
    hear(parts, message)
  }
  return { load, ask, receive }
}

function hear(parts: Parts, { type, fields }: Message<typeof FROM_FRAME>) {
  const { element, frame, box, home, mode, tell } = parts
  const { dataset } = element
  if (type === 'hello') call(frame, box, dataset.title || fields.title, fields.close)
  else if (type === 'height') {
    element.style.minHeight = ''
    if (mode !== 'slider') follow(frame, fields.height)
  } else if (type === 'scroll') {
    if (!box && dataset.scroll !== 'off') bring(frame, dataset.scrollOffset, fields)
  } else if (type === 'close') box?.close()
  else {
    tell(type, fields)
    if (type === 'result') fill(element, home, fields)
  }
}

/** As tall as what the frame holds. A pixel more or less is rounding; a hidden frame has no height. */
function follow(frame: HTMLElement, height: number) {
  const next = Math.min(height, TALLEST)
  if (next >= 1 && Math.abs(next - frame.offsetHeight) > 1) set(frame, 'height', `${next}px`)
}
