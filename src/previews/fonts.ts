import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import type { Brand } from '../domain/site.ts'
import { type Face, textAt } from './svg.ts'

const require = createRequire(import.meta.url)

/** Static cuts: the renderer reads neither compressed nor variable fonts. */
export const fontFiles: readonly string[] = [
  '@expo-google-fonts/besley/500Medium/Besley_500Medium.ttf',
  '@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf',
  '@expo-google-fonts/roboto/500Medium/Roboto_500Medium.ttf'
].map(file => require.resolve(file))

export const rendererVersion: string = require('@resvg/resvg-js/package.json').version

const heading: Face = { family: 'Besley', weight: 500, spacing: -0.03 }
export const strong: Face = { family: 'Roboto', weight: 500, spacing: 0 }
export const plain: Face = { family: 'Roboto', weight: 400, spacing: 0 }

/** The brand's display face; a serif of the visitor's own machine is not here to draw with. */
export function headingFace({ font }: Brand): Face {
  return font === 'sans' ? { ...strong, spacing: -0.02 } : heading
}

const measured = new Map<string, number>()

/** How wide text is at a size of 1, as the renderer draws it. */
export function widthOf(text: string, face: Face): number {
  const key = `${face.family} ${face.weight} ${text}`
  const known = measured.get(key)
  if (known !== undefined) return known
  const width = draw(text, face) / 100
  measured.set(key, width)
  return width
}

function draw(text: string, face: Face): number {
  const word = textAt(text, { x: 0, y: 100, size: 100, face, fill: '#000000' })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="200">${word}</svg>`
  return (
    new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).getBBox()
      ?.width ?? 0
  )
}
