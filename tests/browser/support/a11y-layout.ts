import type { Page } from '@playwright/test'

/** What makes the page wider than its window; empty when nothing scrolls sideways. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= innerWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      element => element.getBoundingClientRect().right > innerWidth + 1
    )
    return [`${scrollWidth} wide`, ...wide.map(element => element.outerHTML.slice(0, 160))]
  })
}

/** Texts of which a part lies outside the window's sides, or is cut off by what holds them. */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // Half a line's spare room above and below the letters does not count.
    const spare = 4
    const known = new Map<Element, DOMRect | null>()
    /** The box of what cuts off its content. */
    const clipOf = (element: Element) => {
      const seen = known.get(element)
      if (seen !== undefined) return seen
      const clips = /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflow)
      const box = clips ? element.getBoundingClientRect() : null
      known.set(element, box)
      return box
    }
    const isForEars = (element: Element) =>
      element.closest('.cq-vh') !== null || getComputedStyle(element).visibility === 'hidden'
    const leaves = (rect: DOMRect, box: DOMRect) =>
      rect.left < box.left - 1 ||
      rect.right > box.right + 1 ||
      rect.top < box.top - spare ||
      rect.bottom > box.bottom + spare
    const isCut = (rect: DOMRect, parent: Element | null): boolean => {
      if (!parent || parent === document.documentElement)
        return rect.left < -1 || rect.right > innerWidth + 1
      const box = clipOf(parent)
      if (box && leaves(rect, box)) return true
      return isCut(rect, parent.parentElement)
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement
      if (!parent || !text.textContent?.trim() || isForEars(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      if ([...range.getClientRects()].some(rect => isCut(rect, parent)))
        found.push(`cut off: ${text.textContent.trim()}`)
    }
    return found
  })
}

/** Words of letters alone that stand on more than one line. */
export function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const word = /(?<!\S)[\p{L}’']+(?=[.,;:?!)”’]*(?!\S))/gu
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const found: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      // For ears alone, or no text.
      if (text.parentElement?.closest('.cq-vh, script, style')) continue
      for (const { 0: letters, index } of (text.textContent ?? '').matchAll(word)) {
        range.setStart(text, index)
        range.setEnd(text, index + letters.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) found.push(letters)
      }
    }
    return found
  })
}

/** Boxes that their content does not fit into. */
export function overfull(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // A display face is taller than its tight line; its letters are not, and nothing clips them.
    const spare = (box: Element) =>
      Math.max(...[box, ...box.children].map(one => parseFloat(getComputedStyle(one).fontSize))) / 4
    return [...document.querySelectorAll('label, button, legend, td, th')]
      .filter(box => box.clientHeight > 0 && !box.closest('.cq-vh'))
      .filter(box => box.scrollHeight > box.clientHeight + spare(box))
      .map(box => `does not fit: ${box.textContent}`)
  })
}

/** What can be hit but is smaller than 44 × 44 pixels; a link inside a sentence is exempt (WCAG 2.5.5). */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInSentence = (link: Element) =>
      getComputedStyle(link).display === 'inline' &&
      link.parentElement?.textContent?.trim() !== link.textContent?.trim()
    const found: string[] = []
    for (const target of document.querySelectorAll(
      'a, button, select, textarea, summary, [tabindex="0"], label:has(input), input:not(label input)'
    )) {
      const { width, height } = target.getBoundingClientRect()
      const isShown = width > 0 && getComputedStyle(target).visibility !== 'hidden'
      if (!isShown || (target.matches('a') && isInSentence(target))) continue
      // Layout rounds to 1/64 of a pixel.
      if (width < 43.9 || height < 43.9)
        found.push(`${Math.round(width)}×${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`)
    }
    return found
  })
}

/** The visitor's own spacing (WCAG 1.4.12). */
export const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Text at 200 %, as a browser's font size does it. */
export const doubled = 'html { font-size: 200% !important }'

/** Adds a style sheet of the visitor's own, looks, and takes it away. */
export async function withStyle(page: Page, content: string, look: () => Promise<void>) {
  const sheet = await page.addStyleTag({ content })
  await look()
  await sheet.evaluate(element => (element as HTMLStyleElement).remove())
}
