export interface Face {
  readonly family: string
  readonly weight: number
  /** Between letters, in em. */
  readonly spacing: number
}

interface TextPlace {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly face: Face
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** One line of text. */
export function textAt(
  text: string,
  { x, y, size, face, fill, anchor = 'start' }: TextPlace
): string {
  const spacing = face.spacing * size
  return (
    `<text x="${x}" y="${y}" font-family="${face.family}" font-weight="${face.weight}" font-size="${size}"` +
    ` letter-spacing="${spacing}" text-anchor="${anchor}" fill="${fill}">${escapeXml(text)}</text>`
  )
}

/** Soft hyphens are for line breaks, and a picture's words have none within. */
export function plainText(text: string): string {
  return text.replace(/[\u00ad\p{Cc}]/gu, '')
}

function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}
