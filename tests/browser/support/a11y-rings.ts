import type { Box, Eyes, Picture } from './a11y-eyes.ts'

/** Controls of a page, and what focus and choice do to the look of them. */
export interface Rings {
  /** Keeps the control with the focus, to look at it. */
  keep(): void
  /** Keeps none. */
  clear(): void
  readonly kept: readonly HTMLElement[]
  /** One chosen option of each kind that is on screen. */
  chosen(): readonly HTMLInputElement[]
  /** Where a control is, with what a ring needs round it. */
  boxRound(control: Element): Box
  /** How many pixels of `part` differ by 3:1 or more from `whole`, in which it lies at `box`. */
  changed(whole: Picture, box: Box, part: Picture): number
  /** Controls that were kept whose outline would not stand out from a picture without it. */
  faint(page: Picture): readonly string[]
}

/** Runs in the page, after `openEyes`. */
export function openRings(): void {
  const { eyes } = window as unknown as { readonly eyes: Eyes }
  const kept: HTMLElement[] = []

  const keep = () => void kept.push(document.activeElement as HTMLElement)
  const clear = () => void kept.splice(0)

  function chosen(): readonly HTMLInputElement[] {
    const byKind = new Map<string, HTMLInputElement>()
    for (const input of document.querySelectorAll<HTMLInputElement>('main input:checked'))
      if (input.checkVisibility())
        byKind.set(`${input.type} ${input.parentElement?.className}`, input)
    return [...byKind.values()]
  }

  function boxRound(control: Element): Box {
    const { left, top, right, bottom } = control.getBoundingClientRect()
    const x = Math.max(0, Math.floor(left + scrollX) - 8)
    const y = Math.max(0, Math.floor(top + scrollY) - 8)
    const width = Math.ceil(right + scrollX) + 8 - x
    return { x, y, width, height: Math.ceil(bottom + scrollY) + 8 - y }
  }

  function changed(whole: Picture, box: Box, part: Picture): number {
    let count = 0
    for (let y = 0; y < part.height; y += 1)
      for (let x = 0; x < part.width; x += 1) {
        const [was, is] = [whole.light(box.x + x, box.y + y), part.light(x, y)]
        if (Math.max(was, is) + 0.05 >= 3 * (Math.min(was, is) + 0.05)) count += 1
      }
    return count
  }

  const parts = [0.1, 0.3, 0.5, 0.7, 0.9]

  /** Which part (0–1) of the outline that a control has now stands out from what is there without it. */
  function standing(page: Picture, control: Element): number {
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(control)
    const width = Number.parseFloat(outlineWidth)
    if (outlineStyle === 'none' || width < 2) return 0
    const out = Number.parseFloat(outlineOffset) + width / 2
    const box = control.getBoundingClientRect()
    const [left, right] = [box.left + scrollX - out, box.right + scrollX + out]
    const [top, bottom] = [box.top + scrollY - out, box.bottom + scrollY + out]
    const points = parts.flatMap(part => {
      const [x, y] = [left + (right - left) * part, top + (bottom - top) * part]
      return [[x, top] as const, [x, bottom] as const, [left, y] as const, [right, y] as const]
    })
    const [red, green, blue, alpha] = eyes.colourOf(outlineColor)
    const over = (colour: number, under: number) => colour * alpha + under * (1 - alpha)
    const seen = points.filter(([x, y]) => {
      const under = page.at(x, y)
      const [r, g, b] = under
      return eyes.contrast([over(red, r), over(green, g), over(blue, b)], under) >= 3
    })
    return seen.length / points.length
  }

  function faint(page: Picture): readonly string[] {
    return kept.flatMap(control => {
      // After a press of Tab, focus that comes by script shows as focus by key does.
      control.focus({ preventScroll: true })
      const part = standing(page, control)
      control.blur()
      return part > 0.87 ? [] : [`${part} of the ring of ${control.outerHTML.slice(0, 160)}`]
    })
  }

  const rings: Rings = { keep, clear, kept, chosen, boxRound, changed, faint }
  Object.assign(window, { rings })
}
