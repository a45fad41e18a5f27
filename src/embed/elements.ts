import type { FrameFields } from './protocol.ts'

/** About as tall as a question, until the frame has said how tall it is. */
export const FIRST_HEIGHT = 480
/** The same in many languages; the frame brings its own. */
const NAME = 'Quiz'

/**
 * Gives an element the browser's own looks and these: the host's style sheet stays out, and a
 * property set from script passes the strictest policy of a host.
 */
function dress(element: HTMLElement, css: string) {
  element.style.cssText = `all:revert;${css};`.replaceAll(';', '!important;')
}

export function set(element: HTMLElement, name: string, value: string): void {
  element.style.setProperty(name, value, 'important')
}

/** The frame, without an address yet. */
export function frameFor(
  { minHeight, maxHeight, title }: DOMStringMap,
  theme: string
): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = title || NAME
  frame.allow = 'clipboard-write; web-share'
  // A frame whose colour scheme is another than its page's is painted on white or black.
  dress(
    frame,
    `display:block;border:0;width:100%;height:${FIRST_HEIGHT}px;min-height:${minHeight}px;max-height:${maxHeight}px;color-scheme:${theme.replace('auto', 'light dark')}`
  )
  return frame
}

/** A real dialog around the frame: it keeps the focus, closes on Esc and gives the focus back. */
export function boxAround(frame: HTMLIFrameElement, mode: string) {
  const box = document.createElement('dialog')
  const close = document.createElement('button')
  const slides = mode === 'slider'
  // The shadow is the dimmed page behind: nothing can style a backdrop from script.
  dress(
    box,
    `padding:0;border:0;overflow:hidden;box-shadow:0 0 0 100vmax #000a;${slides ? 'max-height:none;max-width:100%;margin-right:0;width:480px' : 'border-radius:8px;width:736px'}`
  )
  dress(
    close,
    `position:absolute;top:8px;right:8px;width:44px;height:44px;border:1px solid;border-radius:50%;background:Canvas;color-scheme:${frame.style.colorScheme};font:24px serif`
  )
  set(frame, slides ? 'height' : 'max-height', slides ? '100dvh' : 'calc(100dvh - 40px)')
  close.textContent = '×'
  close.onclick = () => box.close()
  // What it holds covers it: a click on the dialog itself is one beside it.
  box.onclick = event => event.target === box && box.close()
  box.append(close, frame)
  return box
}

/** Names the frame and what is around it in the language of what it holds. */
export function call(
  frame: HTMLIFrameElement,
  box: HTMLElement | null,
  title: string,
  close: string
): void {
  frame.title = title
  if (!box) return
  box.ariaLabel = title
  if (box.firstElementChild) box.firstElementChild.ariaLabel = close
}

/** A link to the whole quiz, in a window of its own. */
export function linkTo(href: string, words: string): HTMLElement {
  const link = document.createElement('a')
  return Object.assign(link, {
    href,
    target: '_blank',
    rel: 'noopener',
    textContent: words || NAME
  })
}

/** The page's own link or button, or one that is made: with `href` a link, else a button. */
export function trigger(element: HTMLElement, href?: string): void {
  if (element.firstElementChild) return
  const textContent = element.textContent.trim() || NAME
  element.replaceChildren(
    href
      ? linkTo(href, textContent)
      : Object.assign(document.createElement('button'), { type: 'button', textContent })
  )
}

/** Brings the heading into view, if it is out of it; whatever scrolls around the frame. */
export function bring(
  frame: HTMLIFrameElement,
  offset: string | undefined,
  { top, height }: FrameFields['scroll']
): void {
  const least = Number(offset) || 0
  const at = frame.getBoundingClientRect().top + top
  if (at >= least && at + height <= innerHeight) return
  set(frame, 'scroll-margin-top', `${least + 16 - top}px`)
  frame.scrollIntoView()
}
