import type { FrameFields } from './protocol.ts'

/** About as tall as a question, until the frame has said how tall it is. */
export const FIRST_HEIGHT = 480
const MARGIN = '40px'
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
export function frameFor({ minHeight, maxHeight }: DOMStringMap, theme: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = NAME
  frame.allow = 'clipboard-write; web-share'
  // A frame whose colour scheme is another than its page's is painted on white or black.
  const scheme = theme.replace('auto', 'light dark')
  const limits = `min-height:${minHeight}px;max-height:${maxHeight}px`
  const size = `display:block;border:0;width:100%;height:${FIRST_HEIGHT}px`
  dress(frame, `${size};${limits};color-scheme:${scheme}`)
  return frame
}

/** A real dialog around the frame: it keeps the focus, closes on Esc and gives the focus back. */
export function boxAround(frame: HTMLIFrameElement, mode: string) {
  const box = document.createElement('dialog')
  const close = document.createElement('button')
  const slides = mode === 'slider'
  const room = slides ? '100dvh' : `calc(100dvh - ${MARGIN})`
  // The shadow is the dimmed page behind: nothing can style a backdrop from script.
  const place = 'padding:0;border:0;overflow:hidden;max-width:none;max-height:none'
  const shape = slides
    ? 'margin-inline-end:0;width:min(480px,100vw)'
    : `border-radius:8px;width:min(736px,100vw - ${MARGIN})`
  dress(box, `${place};${shape};box-shadow:0 0 0 100vmax #000a`)
  dress(
    close,
    `position:absolute;inset:8px 8px auto auto;width:44px;height:44px;border:1px solid;border-radius:50%;background:Canvas;color:CanvasText;color-scheme:${frame.style.colorScheme};font:24px/1 serif`
  )
  set(frame, slides ? 'height' : 'max-height', room)
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
  box: HTMLDialogElement | null,
  title: string,
  close: string
): void {
  frame.title = title
  if (!box) return
  box.ariaLabel = title
  if (box.firstElementChild) box.firstElementChild.ariaLabel = close
}

/** The page's own link or button, or one that is made; with `href` a link to the whole quiz. */
export function trigger(element: HTMLElement, href?: string): void {
  if (element.firstElementChild) return
  const made = document.createElement(href ? 'a' : 'button')
  made.textContent = element.textContent.trim() || NAME
  Object.assign(made, href ? { href, target: '_blank', rel: 'noopener' } : { type: 'button' })
  element.replaceChildren(made)
}

/** Brings the heading into view, if it is out of it; whatever scrolls around the frame. */
export function bring(
  frame: HTMLIFrameElement,
  offset: string | undefined,
  { top, height }: FrameFields['scroll']
): void {
  const least = Number(offset ?? 0)
  const at = frame.getBoundingClientRect().top + top
  if (at >= least && at + height <= innerHeight) return
  set(frame, 'scroll-margin-top', `${least + 16 - top}px`)
  frame.scrollIntoView()
}
