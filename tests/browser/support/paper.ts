import type { Page } from '@playwright/test'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** A piece of text on a sheet, in points from its lower left corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  /** All words, a space between lines. */
  readonly text: string
  /** Pictures of pixels, as a canvas would be. */
  readonly pictures: number
}

/** Width and height. */
export const sizes = { A4: ['210mm', '297mm'], Letter: ['8.5in', '11in'] } as const

/** What the page prints as, sheet by sheet. */
export async function printed(
  page: Page,
  size: keyof typeof sizes = 'A4'
): Promise<readonly Sheet[]> {
  const [width, height] = sizes[size]
  const bytes = await page.pdf({ width, height, printBackground: true })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const sheets: Sheet[] = []
  for (let n = 1; n <= pdf.numPages; n += 1) sheets.push(await sheetOf(await pdf.getPage(n)))
  await pdf.cleanup()
  return sheets
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

async function sheetOf(page: PdfPage): Promise<Sheet> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.flatMap(item =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width }]
      : []
  )
  const text = items
    .map(item => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    .join('')
  const { OPS } = await getResolvedPDFJS()
  const { fnArray } = await page.getOperatorList()
  const isPicture = [OPS.paintImageXObject, OPS.paintInlineImageXObject]
  const pictures = fnArray.filter(one => isPicture.includes(one)).length
  return { width, height, pieces, text: text.replace(/\s+/g, ' '), pictures }
}
