import type { Problem } from './problem.ts'
import { shown } from './wording.ts'

type FileFault = Omit<Problem, 'file'>

/** What an editor or git left behind, for which the rest of the file cannot be judged. */
export function fileFault(text: string): FileFault | undefined {
  return encoding(text) ?? conflict(text) ?? fence(text)
}

/** Letters that were saved in another encoding come out as this sign, or with nothing between them. */
function encoding(text: string): FileFault | undefined {
  const index = text.search(/[\uFFFD\0]/)
  if (index < 0) return undefined
  return {
    ...whereIs(text, index),
    field: 'the file itself',
    expected: 'a text that was saved in the encoding UTF-8',
    todo: 'Save it again with the encoding UTF-8, and look at this line afterwards.'
  }
}

function conflict(text: string): FileFault | undefined {
  const index = text.search(/^<{7} /m)
  if (index < 0 || !/^>{7} /m.test(text)) return undefined
  return {
    ...whereIs(text, index),
    field: 'the file itself',
    expected: 'one version of it',
    todo: 'Two versions met in git: keep the lines that are right, and remove the marks <<<<<<<, ======= and >>>>>>>.'
  }
}

/** Front matter that nobody would find: its first line is nearly one of `---`, or not the first. */
function fence(text: string): FileFault | undefined {
  const [, before = '', mark = ''] =
    /^(\s*)([^\p{L}\p{N}\s]+[ \t]*)\n(?=[a-z][\w-]*:)/u.exec(text) ?? []
  if (before === '' && /^---[ \t]*$/.test(mark)) return closing(text)
  if (mark === '' && !/^\s*[a-z][\w-]*:(?: .*)?\n[a-z][\w-]*:(?: |\n)/.test(text)) return undefined
  return {
    line: 1,
    field: 'front matter',
    expected: 'a first line of --- and nothing else',
    found: before === '' ? shown(text.split('\n')[0]) : 'an empty line, or spaces',
    todo: 'Make three hyphens, ---, the whole first line, and put such a line below the front matter, too.'
  }
}

function closing(text: string): FileFault | undefined {
  if (/\n---[ \t]*(?:\n|$)/.test(text)) return undefined
  return {
    line: 1,
    field: 'front matter',
    expected: 'a second line of --- that closes it',
    found: 'only the first',
    todo: 'Put a line with nothing but --- between the front matter and the text.'
  }
}

function whereIs(text: string, index: number): { line: number; found: string } {
  const line = text.slice(0, index).split('\n').length
  return { line, found: shown((text.split('\n')[line - 1] ?? '').trim()) }
}
