/** Reads pictures of the page, inside the page. */
export interface Eyes {
  /** The whole page. */
  all(): Box
  /** `picture`: a PNG in base64, one pixel to a CSS pixel. */
  read(picture: string): Promise<Picture>
  /** Whether two pixels of a part of a picture differ by this contrast (1–21). */
  differs(picture: Picture, box: Box, least: number): boolean
  /** A CSS colour of any notation, in sRGB with its opacity. */
  colourOf(css: string): readonly [...Colour, number]
  contrast(one: Colour, other: Colour): number
  /** Texts with less contrast than level AAA asks for; `page`: the whole page without its letters. */
  faintTexts(page: Picture): readonly string[]
  /** Controls whose edge stands out less than 3:1 from what surrounds them. */
  faintControls(page: Picture): readonly string[]
  /** Whether anybody sees an element. */
  isSeen(element: Element): boolean
}

export interface Picture {
  readonly width: number
  readonly height: number
  at(x: number, y: number): Colour
  /** The relative luminance of a pixel. */
  light(x: number, y: number): number
}

/** A part of the page, in CSS pixels from the page's corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Colour = readonly [number, number, number]

/** Runs in the page. */
export function openEyes(): void {
  const sheet = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!sheet) throw new Error('no canvas')
  function all(): Box {
    const { scrollWidth: width, scrollHeight: height } = document.documentElement
    return { x: 0, y: 0, width, height }
  }

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

  /** What a channel adds to the luminance, by its value. */
  const linear = Array.from({ length: 256 }, (_, channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })

  const of = (channel: number) => linear[Math.round(channel)] ?? 0

  /** Relative luminance by WCAG 2.2. */
  const luminance = ([red, green, blue]: Colour) =>
    0.2126 * of(red) + 0.7152 * of(green) + 0.0722 * of(blue)

  const ratioOf = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  const contrast = (one: Colour, other: Colour) => ratioOf(luminance(one), luminance(other))

  /** From the middle line outwards, where letters and edges lie: it ends as soon as it knows. */
  function differs(picture: Picture, { x, y, width, height }: Box, least: number): boolean {
    const [left, right] = [Math.max(0, x), Math.min(x + width, picture.width)]
    let [dark, light] = [1, 0]
    for (let step = 0; step < height; step += 1) {
      const py = Math.floor(y + height / 2) + (step % 2 ? -(step + 1) / 2 : step / 2)
      if (py < 0 || py >= picture.height) continue
      for (let px = left; px < right; px += 1) {
        const seen = picture.light(px, py)
        dark = Math.min(dark, seen)
        light = Math.max(light, seen)
      }
      if (light + 0.05 >= least * (dark + 0.05)) return true
    }
    return false
  }

  async function read(picture: string): Promise<Picture> {
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
    const light = (x: number, y: number) => {
      const index = (Math.round(y) * bitmap.width + Math.round(x)) * 4
      return (
        0.2126 * of(data[index] ?? 0) +
        0.7152 * of(data[index + 1] ?? 0) +
        0.0722 * of(data[index + 2] ?? 0)
      )
    }
    return { width: bitmap.width, height: bitmap.height, at, light }
  }

  // A closed disclosure's text has a place, but nobody sees it.
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.cq-vh')

  function needOf({ fontSize, fontWeight }: CSSStyleDeclaration): number {
    const size = Number.parseFloat(fontSize)
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 4.5 : 7
  }

  function faintTexts(page: Picture): readonly string[] {
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
      const ink = luminance([red, green, blue])
      const behind = [...range.getClientRects()].flatMap(({ x, y, width, height }) =>
        samples(x + scrollX, y + scrollY, width, height).map(([px, py]) => page.light(px, py))
      )
      const ratios = behind.map(pixel => ratioOf(ink, pixel)).sort((a, b) => a - b)
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

  function faintControls(page: Picture): readonly string[] {
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

  const eyes: Eyes = {
    all,
    read,
    differs,
    colourOf,
    contrast,
    faintTexts,
    faintControls,
    isSeen
  }
  Object.assign(window, { eyes })
}
