/*
 * The script for other people's pages. It adds no global, needs no moment and no place of its own:
 * it may come before the page's elements or long after them, and more than once.
 */
import { createEmbed } from './embed.ts'

const NAME = 'collaboration-quiz'

/** What takes each quiz away. */
const embeds = new Map<HTMLElement, () => void>()

function join(element: HTMLElement) {
  if (!embeds.has(element)) embeds.set(element, createEmbed(element))
}

/** An element that left for good takes its quiz along; one that only moved is back by now. */
function look() {
  document.querySelectorAll<HTMLElement>(`[data-${NAME}]`).forEach(join)
  for (const [element, destroy] of embeds) {
    if (!element.isConnected && embeds.delete(element)) destroy()
  }
}

if (!customElements.get(NAME)) {
  customElements.define(
    NAME,
    class extends HTMLElement {
      connectedCallback() {
        join(this)
      }
    }
  )
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
  look()
}
