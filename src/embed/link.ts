import { bring, call, linkTo, set } from './elements.ts'
import type { Tell } from './events.ts'
import { fill } from './fill.ts'
import type { Options } from './options.ts'
import { type FrameFields, type Message, read, written } from './protocol.ts'

/** Taller than any quiz. */
const TALLEST = 20_000
/** Milliseconds after which a frame that has said nothing counts as one that will not come. */
const PATIENCE = 10_000

/** What a quiz in a host page is made of. */
export interface Parts extends Options {
  readonly element: HTMLElement
  readonly frame: HTMLIFrameElement
  /** Around the frame in a popup or slider. */
  readonly box: HTMLDialogElement | null
  readonly tell: Tell
}

type Say = (type: string, fields?: object) => void

/** The frame of a quiz, from its first load on, and what the two say to each other. */
export function createLink(parts: Parts) {
  const { element, frame, box, src, origin, id, mode, home, tell } = parts
  /** What the frame is asked before its first word, after which it hears. */
  const asked = 'autofocus' in element.dataset ? ['focus'] : []
  /** Stands in for a frame that does not come. */
  const instead = linkTo(home, frame.title)
  let heard = false
  const say: Say = (type, fields) =>
    frame.contentWindow?.postMessage(written(id, type, fields), origin)
  const load = () => {
    if (frame.src || mode === 'link') return
    frame.src = src
    if (box) element.append(box)
    else element.replaceChildren(frame)
    setTimeout(() => {
      if (heard || !frame.isConnected) return
      frame.before(instead)
      set(frame, 'display', 'none')
      tell('error')
    }, PATIENCE)
  }
  const ask = (type: string) => {
    load()
    if (type === 'focus') frame.focus({ preventScroll: true })
    if (heard) say(type)
    else asked.push(type)
  }
  addEventListener('message', ({ source, origin: from, data }) => {
    const message = source === frame.contentWindow && from === origin && read<FrameFields>(data)
    if (!message) return
    hear(parts, say, message)
    if (message.type !== 'hello') return
    heard = true
    instead.remove()
    set(frame, 'display', 'block')
    say('hello')
    asked.splice(0).forEach(ask)
  })
  return { load, ask }
}

function hear(parts: Parts, say: Say, { type, fields }: Message<FrameFields>) {
  const { element, frame, box, home, mode, tell } = parts
  const { dataset } = element
  if (type === 'hello') call(frame, box, dataset.title || fields.title, fields.close)
  else if (type === 'height') {
    element.style.minHeight = ''
    if (mode !== 'slider') set(frame, 'height', `${Math.min(fields.height, TALLEST)}px`)
  } else if (type === 'scroll') {
    if (!box && dataset.scroll !== 'off') bring(frame, dataset.scrollOffset, fields)
  } else if (type === 'close') box?.close()
  else if (type === 'handover') {
    const values = Object(fields.values)
    const answer = (status: string) => say('answer', { contact: values.id, status })
    // A listener that takes it prevents what happens otherwise, and answers when it has it.
    if (tell(type, { ...fields, answer })) return
    answer(fill(element, home, values) ? 'handed-over' : 'none')
  } else {
    tell(type, fields)
    if (type === 'result') fill(element, home, { ...fields.dimensions, ...fields })
  }
}
