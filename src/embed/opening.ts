import { FIRST_HEIGHT, trigger } from './elements.ts'

/** How near the visitor comes before a quiz is fetched. */
const NEAR = '500px'
const SEEN = 'collaboration-quiz:opened'

/** Keeps a place for a quiz and calls `then` whenever it comes near the window. */
export function whenNear(element: HTMLElement, then: () => void): void {
  element.style.display = 'block'
  element.style.minHeight = `${FIRST_HEIGHT}px`
  const look = (entries: readonly IntersectionObserverEntry[]) => {
    if (entries.some(entry => entry.isIntersecting)) then()
  }
  new IntersectionObserver(look, { rootMargin: NEAR }).observe(element)
}

/** Opens a popup or slider on a click on what stands in the element, or by itself when its time has come. */
export function openWhenAsked(element: HTMLElement, box: HTMLElement, open: () => boolean): void {
  const { dataset } = element
  const [how, value] = (dataset.open || 'click').split(':')
  const limit = Number(value)
  let due = true
  const byItself = () => {
    if (due && !('once' in dataset && wasSeen())) open()
    due = false
  }
  if (how === 'click') trigger(element)
  if (how === 'load') byItself()
  if (how === 'time') setTimeout(byItself, (limit || 30) * 1000)
  if (how === 'scroll') {
    addEventListener('scroll', () => {
      const way = document.documentElement.scrollHeight - innerHeight
      if (scrollY * 100 >= way * (limit || 50)) byItself()
    })
  }
  element.addEventListener('click', event => {
    if (event.target === element || box.contains(event.target as Node)) return
    if (open()) event.preventDefault()
  })
}

/** Whether a quiz opened by itself in this browser before, on this host's own shelf; it has from now on. */
function wasSeen(): boolean {
  try {
    const before = localStorage[SEEN]
    localStorage[SEEN] = 1
    return !!before
  } catch {
    return false
  }
}
