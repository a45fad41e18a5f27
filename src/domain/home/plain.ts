/** Words on one line: soft hyphens are for the page's own lines, and a control sign is for nobody. */
export function unbroken(words: string): string {
  return words
    .replaceAll('\u00AD', '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
