import type { Eyes, Picture } from './a11y-eyes.ts'

/** Knows what is drawn on a page, and finds it again in a picture in other colours. */
export interface Marks {
  hideLetters(): void
  showLetters(): void
  /** Keeps in mind what stands out by 3:1 in a picture of the page without its letters. */
  remember(page: Picture): void
  /** What was remembered and does not stand out in this picture; and texts that do not. */
  lost(page: Picture): readonly string[]
}

/** Runs in the page, after `openEyes`. */
export function openMarks(): void {
  const { eyes } = window as unknown as { readonly eyes: Eyes }

  const lettersAway = new CSSStyleSheet()
  lettersAway.replaceSync(
    '*, *::before, *::after { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important } svg text { fill: transparent !important }'
  )
  const sheetsOfOthers = () => document.adoptedStyleSheets.filter(one => one !== lettersAway)
  const hideLetters = () => {
    document.adoptedStyleSheets = [...sheetsOfOthers(), lettersAway]
  }
  const showLetters = () => {
    document.adoptedStyleSheets = sheetsOfOthers()
  }

  type Point = readonly [number, number]
  /** Parts of a mark, each by the points of its outline; a part is seen or not. */
  type Parts = readonly (readonly Point[])[]

  interface Drawn {
    readonly element: Element
    /** Whether it has colours of its own. */
    readonly own: boolean
    /** Parts that a style sheet draws inside it, such as the car of a lift. */
    readonly inside: readonly string[]
  }

  interface Mark extends Drawn {
    readonly seen: readonly boolean[]
  }

  let known: readonly Mark[] = []

  const samples = [0.25, 0.5, 0.75]

  /** The four sides of a box. */
  function sidesOf({ x, y, width, height }: DOMRect): Parts {
    const across = samples.map(part => x + scrollX + width * part)
    const down = samples.map(part => y + scrollY + height * part)
    const [start, end] = [x + scrollX, x + scrollX + width]
    const [top, bottom] = [y + scrollY, y + scrollY + height]
    return [
      across.map(px => [px, top]),
      across.map(px => [px, bottom]),
      down.map(py => [start, py]),
      down.map(py => [end, py])
    ]
  }

  /** The outline of a shape in a drawing. */
  function outlineOf(shape: SVGGeometryElement): Parts {
    const matrix = shape.getScreenCTM()
    const length = shape.getTotalLength()
    if (!matrix || length === 0) return []
    const points = Array.from({ length: 16 }, (_, at) => {
      const { x, y } = shape.getPointAtLength((length * (at + 0.5)) / 16).matrixTransform(matrix)
      return [x + scrollX, y + scrollY] as const
    })
    return [points]
  }

  function partsOf(element: Element): Parts {
    if (element instanceof SVGGeometryElement) return outlineOf(element)
    return sidesOf(element.getBoundingClientRect())
  }

  const isPaint = (colour: string) => !/^(none|transparent|rgba\(.*, 0\))$/.test(colour)

  function isPainted(element: Element): boolean {
    const style = getComputedStyle(element)
    if (element instanceof SVGGeometryElement) return isPaint(style.fill) || isPaint(style.stroke)
    if (element instanceof SVGElement) return false
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
    return (
      isPaint(style.backgroundColor) ||
      isPaint(style.backgroundImage) ||
      isPaint(style.boxShadow) ||
      sides.some(
        side => style[`border${side}Width`] !== '0px' && isPaint(style[`border${side}Color`])
      )
    )
  }

  /** Whether most points lie where two colours meet. */
  function isEdge(page: Picture, points: readonly Point[]): boolean {
    const met = points.filter(([x, y]) =>
      eyes.differs(page, { x: Math.round(x) - 3, y: Math.round(y) - 3, width: 7, height: 7 }, 3)
    )
    return met.length * 2 >= points.length
  }

  function drawnInside(element: Element): readonly string[] {
    if (element instanceof SVGElement) return []
    return ['::before', '::after'].filter(part => {
      const { content, position, backgroundColor, backgroundImage } = getComputedStyle(
        element,
        part
      )
      const isDrawn = isPaint(backgroundColor) || isPaint(backgroundImage)
      return content === '""' && position === 'absolute' && isDrawn
    })
  }

  function boxInside(element: Element, part: string): DOMRect {
    const { x, y } = element.getBoundingClientRect()
    const { left, top, width, height } = getComputedStyle(element, part)
    const [dx = 0, dy = 0, w = 0, h = 0] = [left, top, width, height].map(Number.parseFloat)
    return new DOMRect(x + dx, y + dy, w, h)
  }

  function seenIn(page: Picture, { element, own, inside }: Drawn): readonly boolean[] {
    const parts = inside.flatMap(part => sidesOf(boxInside(element, part)))
    return [...(own ? partsOf(element) : []), ...parts].map(points => isEdge(page, points))
  }

  function remember(page: Picture): void {
    known = [...document.querySelectorAll('body *')]
      .filter(element => eyes.isSeen(element))
      .map(element => ({ element, own: isPainted(element), inside: drawnInside(element) }))
      .map(drawn => ({ ...drawn, seen: seenIn(page, drawn) }))
      .filter(({ seen }) => seen.includes(true))
  }

  function lostMarks(page: Picture): readonly string[] {
    return known
      .filter(({ element }) => element.isConnected && eyes.isSeen(element))
      .filter(mark => {
        const now = seenIn(page, mark)
        const kept = mark.seen.filter((was, part) => was && now[part])
        return kept.length * 2 <= mark.seen.filter(Boolean).length
      })
      .map(({ element }) => `not seen: ${element.outerHTML.slice(0, 160)}`)
  }

  /** Letters against what is round them, as they stand on screen. */
  function lostTexts(page: Picture): readonly string[] {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent?.trim()
      if (!words || !text.parentElement || !eyes.isSeen(text.parentElement)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const lines = [...range.getClientRects()]
      const stands = ({ x, y, width, height }: DOMRect) =>
        eyes.differs(page, { x: Math.round(x + scrollX), y: y + scrollY, width, height }, 4.5)
      if (lines.length > 0 && !lines.some(stands)) found.push(`not seen: ${words}`)
    }
    return found
  }

  const marks: Marks = {
    hideLetters,
    showLetters,
    remember,
    lost: page => [...lostTexts(page), ...lostMarks(page)]
  }
  Object.assign(window, { marks })
}
