/** What is wrong with a link, in the author's words; undefined for a link that may stand. */
export interface LinkFault {
  readonly expected: string
  readonly todo: string
}

const GOOD =
  /^(?:https:\/\/[^\s\\{}<>"]+|mailto:[^\s\\{}<>"@]+@[^\s\\{}<>"]+|\/(?![/\\])[^\s\\{}<>"]*|#[^\s\\{}<>"]*)$/i
const EXPECTED = 'a link that starts with https:, mailto:, / or #'

/**
 * Only https:, mailto:, a path of this site and a place on the page may stand.
 * Browsers skip white space and control characters in a scheme, so they are
 * skipped here, too, before the scheme is named.
 */
export function linkFault(href: string): LinkFault | undefined {
  if (GOOD.test(href)) return undefined
  return { expected: EXPECTED, todo: todoFor(scheme(href), href) }
}

function scheme(href: string): string {
  const visible = [...href].filter(letter => letter > ' ' && letter !== '\u007f').join('')
  return /^([a-z][a-z0-9+.-]*):/i.exec(visible)?.[1]?.toLowerCase() ?? ''
}

function todoFor(name: string, href: string): string {
  if (name === 'javascript' || name === 'vbscript')
    return `Remove the link: a ${name}: link would run a script in the visitor's browser.`
  if (name === 'data')
    return 'Remove the link: a data: link can hide a whole page with scripts; put the file on a website and link to it with https:.'
  if (name === 'http') return 'Write https: instead of http:.'
  if (/^[/\\]{2}/.test(href)) return 'Write the whole address, starting with https:.'
  if (name === 'mailto') return 'Write a whole e-mail address behind mailto:, with its @.'
  if (name === 'tel') return 'Write the number into the text; only e-mail and pages can be links.'
  if (name === '' && /^[^\s/@]+@[^\s/@]+$/.test(href)) return `Write mailto:${href} instead.`
  if (name === '' && /^www\.\S+$/i.test(href)) return `Write https://${href} instead.`
  return 'Write the whole address, starting with https:, or a path of this site, starting with /.'
}
