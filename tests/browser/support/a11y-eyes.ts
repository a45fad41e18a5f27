/** Reads pictures of the page, inside the page. */
export interface Eyes {
  /** How many pixels differ between two pictures of one size by a contrast of 3:1 or more. */
  changed(before: string, after: string): Promise<number>
  /** Texts with less contrast than level AAA asks for; `picture`: the page without its letters. */
  faintTexts(picture: string): Promise<readonly string[]>
  /** Controls whose edge stands out less than 3:1 from what surrounds them. */
  faintControls(picture: string): Promise<readonly string[]>
}

type Colour = readonly [number, number, number]

/** Runs in the page; pictures are PNG in base64, one pixel to a CSS pixel. */
export function openEyes(): void {
  const sheet = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!sheet) throw new Error('no canvas')
  const known = new Map<string, readonly [...Colour, number]>()

  /** A CSS colour of any notation, in sRGB with its opacity. */
  function colourOf(css: string): readonly [...Colour, number] {
    const seen = known.get(css)
    if (seen || !sheet) return seen ?? [0, 0, 0, 0]
    sheet.clearRect(0, 0, 1, 1)
    sheet.fillStyle = css
    sheet.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = sheet.getImageData(0, 0, 1, 1).data
    const colour = [red, green, blue, alpha / 255] as const
    known.set(css, colour)
    return colour
  }

  /** Relative luminance by WCAG 2.2. */
  function luminance(colour: Colour): number {
    const [red = 0, green = 0, blue = 0] = colour.map(channel => {
      const value = channel / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  function contrast(one: Colour, other: Colour): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }

  async function read(picture: string) {
    const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob()
    const bitmap = await createImageBitmap(blob)
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    context?.drawImage(bitmap, 0, 0)
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    const at = (x: number, y: number): Colour => {
      const index = (Math.round(y) * bitmap.width + Math.round(x)) * 4
      return [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0]
    }
    return { width: bitmap.width, height: bitmap.height, at }
  }

  async function changed(before: string, after: string): Promise<number> {
    const [one, other] = [await read(before), await read(after)]
    let count = 0
    for (let y = 0; y < one.height; y += 1)
      for (let x = 0; x < one.width; x += 1)
        if (contrast(one.at(x, y), other.at(x, y)) >= 3) count += 1
    return count
  }

  // A closed disclosure's text has a place, but nobody sees it.
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.cq-vh')

  function needOf({ fontSize, fontWeight }: CSSStyleDeclaration): number {
    const size = Number.parseFloat(fontSize)
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 4.5 : 7
  }

  async function faintTexts(picture: string): Promise<readonly string[]> {
    const page = await read(picture)
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement ?? document.body
      if (!text.textContent?.trim() || !isSeen(parent)) continue
      const style = getComputedStyle(parent)
      const isDrawn = parent instanceof SVGElement
      const [red, green, blue] = colourOf(isDrawn ? style.fill : style.color)
      const range = document.createRange()
      range.selectNodeContents(text)
      const behind = [...range.getClientRects()].flatMap(({ x, y, width, height }) =>
        samples(x + scrollX, y + scrollY, width, height).map(([px, py]) => page.at(px, py))
      )
      const ratios = behind.map(pixel => contrast([red, green, blue], pixel)).sort((a, b) => a - b)
      // A rule or an underline may cross a few of them.
      const ratio = ratios[Math.floor(ratios.length / 8)] ?? 21
      if (ratio < needOf(style))
        found.push(`${ratio.toFixed(2)} (${needOf(style)}): ${text.textContent.trim()}`)
    }
    return found
  }

  function samples(x: number, y: number, width: number, height: number) {
    const points: (readonly [number, number])[] = []
    for (let dy = 2; dy < height; dy += 4)
      for (let dx = 2; dx < width; dx += 8) points.push([x + dx, y + dy])
    return points
  }

  async function faintControls(picture: string): Promise<readonly string[]> {
    const page = await read(picture)
    return (
      [...document.querySelectorAll('.cq-b, input[type=text], textarea, label > .cq-key')]
        .filter(control => isSeen(control) && control.getClientRects().length > 0)
        .map(control => ({ control, edges: edgesOf(control) }))
        // A button of words alone is held to what its words need.
        .filter(({ edges }) => edges.length > 0)
        .flatMap(({ control, edges }) => {
          const { x, y, height } = control.getBoundingClientRect()
          // Beyond the halo of a chosen mark.
          const outside = page.at(x + scrollX - 7, y + scrollY + height / 2)
          const best = Math.max(...edges.map(edge => contrast(edge, outside)))
          return best < 3 ? [`${best.toFixed(2)}: ${control.outerHTML.slice(0, 160)}`] : []
        })
    )
  }

  function edgesOf(control: Element): readonly Colour[] {
    const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(control)
    const border = Number.parseFloat(borderTopWidth) >= 1 ? [borderTopColor] : []
    return [backgroundColor, ...border]
      .map(colourOf)
      .filter(([, , , alpha]) => alpha === 1)
      .map(([red, green, blue]) => [red, green, blue] as const)
  }

  const eyes: Eyes = { changed, faintTexts, faintControls }
  Object.assign(window, { eyes })
}
