import { boxAround, frameFor, trigger } from './elements.ts'
import { teller } from './events.ts'
import { createLink } from './link.ts'
import { openWhenAsked, whenNear } from './opening.ts'
import { optionsOf } from './options.ts'

/**
 * Joins a quiz to an element, gives the element its methods and tells its events. Returns what
 * takes the quiz away.
 */
export function createEmbed(element: HTMLElement): () => void {
  const options = optionsOf(element)
  const tell = teller(element, options?.params)
  if (!options) {
    tell('error')
    return () => {}
  }
  const { home, mode } = options
  const frame = frameFor(element.dataset, options.theme)
  const box = /popup|slider/.test(mode) ? boxAround(frame, mode) : null
  const { load, ask } = createLink({ ...options, element, frame, box, tell })
  let gone = false
  const open = () => {
    if (gone) return false
    if (mode === 'link') window.open(home, '_blank', 'noopener')
    load()
    if (!box?.open) box?.showModal()
    ask('focus')
    return true
  }
  const destroy = () => {
    gone = true
    // Nothing loads into a frame that is nowhere, and nothing loads twice.
    frame.src = home
    element.style.minHeight = ''
    ;(box ?? frame).remove()
  }
  const focus = () => ask('focus')
  const restart = () => ask('restart')
  Object.assign(element, { open, close: () => box?.close(), focus, restart, destroy })
  if (box) {
    box.onclose = () => tell('close')
    openWhenAsked(element, box, open)
  } else if (mode === 'link') trigger(element, home)
  else whenNear(element, load)
  if ('eager' in element.dataset) load()
  return destroy
}
