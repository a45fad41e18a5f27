/** What was found in a picture's file. */
export interface Picture {
  readonly bytes: number
  /** Whether it begins as a file with that ending does. */
  readonly genuine: boolean
}

/** How files of each kind begin. */
const STARTS: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG/,
  jpg: /^\xff\xd8\xff/,
  webp: /^RIFF[\s\S]{4}WEBP/,
  svg: /^(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml|!--)/
}

export const ENDINGS: readonly string[] = Object.keys(STARTS)

/** The kind that a name stands for; undefined when it is no picture. */
export function endingOf(name: string): string | undefined {
  return ENDINGS.find(ending => name.endsWith(`.${ending}`))
}

export function pictureIn(name: string, content: Buffer): Picture {
  const start = STARTS[endingOf(name) ?? '']
  return {
    bytes: content.length,
    genuine: start?.test(content.subarray(0, 64).toString('latin1')) ?? false
  }
}
