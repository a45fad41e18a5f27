/*
 * The script for other people's pages. It adds no global, needs no moment and no place of its own:
 * it may come before the page's elements or long after them, and more than once.
 */
import { createEmbed, type Embed } from './embed.ts'

const NAME = 'collaboration-quiz'
const MARK = `[data-${NAME}]`

const embeds = new Map<HTMLElement, Embed>()

function join(element: HTMLElement) {
  const embed = embeds.get(element) ?? createEmbed(element)
  if (embed) embeds.set(element, embed)
}

/** An element that left for good takes its quiz along; one that only moved is back by now. */
function look() {
  for (const element of document.querySelectorAll<HTMLElement>(MARK)) join(element)
  for (const [element, embed] of embeds) {
    if (element.isConnected) continue
    embed.destroy()
    embeds.delete(element)
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
  addEventListener('message', event => {
    for (const embed of embeds.values()) embed.receive(event)
  })
  look()
}
