import { boxAround, frameFor, trigger } from './elements.ts'
import { teller } from './events.ts'
import { createLink } from './link.ts'
import { openWhenAsked, whenNear } from './opening.ts'
import { optionsOf } from './options.ts'

/** One quiz in a host page. */
export interface Embed {
  receive(event: MessageEvent): void
  destroy(): void
}

/** Joins a quiz to an element, gives the element its methods and tells its events. */
export function createEmbed(element: HTMLElement): Embed | undefined {
  const options = optionsOf(element)
  const tell = teller(element, options?.params)
  if (!options) return void tell('error')
  const { home, mode } = options
  const frame = frameFor(element.dataset, options.theme)
  const box = /popup|slider/.test(mode) ? boxAround(frame, mode) : null
  const { load, ask, receive } = createLink({ ...options, element, frame, box, tell })
  const stop = new AbortController()
  const open = () => {
    if (stop.signal.aborted) return
    if (mode === 'link') return void window.open(home, '_blank', 'noopener')
    load()
    if (box && !box.open) box.showModal()
    ask('focus')
  }
  const destroy = () => {
    stop.abort()
    // Nothing loads into a frame that is nowhere, and nothing loads twice.
    frame.src = home
    ;(box ?? frame).remove()
    element.style.minHeight = ''
  }
  const methods = {
    open,
    close: () => box?.close(),
    focus: () => ask('focus'),
    restart: () => ask('restart'),
    destroy
  }
  Object.assign(element, methods)
  if (box) {
    box.onclose = () => tell('close')
    openWhenAsked(element, box, open, stop.signal)
  } else if (mode === 'link') trigger(element, home)
  else whenNear(element, load)
  if ('eager' in element.dataset) load()
  return { receive, destroy }
}
