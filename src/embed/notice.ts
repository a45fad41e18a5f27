import type { FrameFields } from './protocol.ts'

type Tell = <Type extends keyof FrameFields>(type: Type, fields: FrameFields[Type]) => void

export function headingIn(page: Document): HTMLElement | null {
  return page.querySelector('main h1')
}

/** Watches the page for what the one around it should know or do. */
export function notice(page: Document, tell: Tell): void {
  page.addEventListener('keydown', event => {
    const own = page.querySelector('dialog[open]')
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !own) {
      tell('close', {})
    }
  })
  // A heading takes the focus when the visitor moved, and then it has to be in view.
  page.addEventListener('focusin', ({ target }) => {
    const heading = headingIn(page)
    if (target === heading && heading) tell('scroll', placeOf(page, heading))
  })
  page.addEventListener('click', event => {
    const { target } = event
    if (!(target instanceof Element)) return
    const { top } = target.getBoundingClientRect()
    page.documentElement.style.setProperty('--pressed', `${top}px`)
    const told = target.closest<HTMLElement>('[data-tell]')?.dataset.tell
    if (told === 'share' || told === 'cta') tell(told, {})
    const link = target.closest('a')
    if (link) lead(page, link, event)
  })
  let broken = false
  page.defaultView?.addEventListener('error', () => {
    if (!broken) tell('error', {})
    broken = true
  })
}

function placeOf(page: Document, heading: HTMLElement): FrameFields['scroll'] {
  const { top, height } = heading.getBoundingClientRect()
  return { top: top + (page.defaultView?.scrollY ?? 0), height }
}

/** Out of the frame: no page of the site but this one may stand in a frame. Inside it, without a step in the host's history. */
function lead(page: Document, link: HTMLAnchorElement, event: Event) {
  const href = link.getAttribute('href') ?? ''
  if (href.startsWith('#')) {
    if (event.defaultPrevented) return
    event.preventDefault()
    page.location.replace(href)
  } else if (/^http/.test(link.protocol)) {
    link.target = '_blank'
    link.relList.add('noopener')
  }
}
