import type * as z from 'zod'
import { type Doc, problemAt } from './document.ts'
import { linkFault } from './links.ts'
import { type Path, samePath, valueAt } from './path.ts'
import type { Problem } from './problem.ts'
import { knownKeys, repaired, spellings } from './repair.ts'
import { didYouMean, fieldName, shown } from './wording.ts'

export interface Shaped<T> {
  /** For the rules between files; null when it cannot be used even without what is wrong. */
  readonly data: T | null
  readonly problems: readonly Problem[]
}

/**
 * Holds front matter against a schema; every problem in the author's words.
 * `standIns` take the place of values that are wrong, where nothing between
 * files rests on them: a typing error in a title need not hide other problems.
 */
export function shape<T>(schema: z.ZodType<T>, doc: Doc, standIns: Partial<T> = {}): Shaped<T> {
  const result = schema.safeParse(doc.front)
  if (result.success) return { data: result.data, problems: [] }
  const { issues } = result.error
  const misspelt = spellings(schema, issues)
  const problems = oncePerPlace(issues)
    .filter(issue => !misspelt.some(({ meant }) => samePath(meant, issue.path)))
    .flatMap(issue => translate(schema, doc, issue))
  return { data: repaired(schema, doc.front, issues, misspelt, standIns), problems }
}

/** One slip can break two checks of the same leaf; the first says enough. */
function oncePerPlace(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const seen = new Set<string>()
  return issues.filter(issue => {
    const place = `${issue.code === 'unrecognized_keys'}${JSON.stringify(issue.path)}`
    return !seen.has(place) && seen.add(place)
  })
}

function translate(schema: z.ZodType, doc: Doc, issue: z.core.$ZodIssue): readonly Problem[] {
  if (issue.code !== 'unrecognized_keys') return [wrongValue(doc, issue)]
  const known = knownKeys(schema, issue.path)
  return issue.keys.map(key => unknownKey(doc, [...issue.path, key], key, known))
}

/** Between { and } a comma ends a value: what follows it looks like a key with nothing behind it. */
function afterComma(key: string): string {
  if (/^\d+$/.test(key)) return 'Write a number without a comma; a decimal one has a point: 1.25.'
  return 'A text with a comma needs quotes between { and }: put " at its start and its end.'
}

function unknownKey(doc: Doc, path: Path, key: string, known: readonly string[]): Problem {
  return problemAt(doc, path, {
    expected: known.length === 0 ? 'no keys at all' : `only these keys: ${known.join(', ')}`,
    found: `a key "${key}"`,
    todo:
      valueAt(doc.front, path) === null && /^\d+$|\s|[.!?]$/.test(key)
        ? afterComma(key)
        : `Remove the line or mend its name.${didYouMean(key, known)}`
  })
}

function wrongValue(doc: Doc, issue: z.core.$ZodIssue): Problem {
  const value = valueAt(doc.front, issue.path)
  return problemAt(doc, issue.path, {
    expected: issue.message,
    found: wantsText(issue) && typeof value === 'number' ? `${value}, a number` : shown(value),
    todo: todoFor(issue, value)
  })
}

function todoFor(issue: z.core.$ZodIssue, value: unknown): string {
  const key = fieldName(issue.path.slice(-1))
  if (value === undefined) return `Fill in "${key}:".`
  if (value === null) return `Fill in "${key}:" (what follows a # counts only in quotes).`
  if (wantsText(issue) && typeof value !== 'object' && !issue.message.includes('"'))
    return `Put it in quotes: "${String(value)}".`
  return typeof value === 'string' ? todoForText(issue, key, value) : instead(issue)
}

function todoForText(issue: z.core.$ZodIssue, key: string, value: string): string {
  const fault = key === 'href' ? linkFault(value) : undefined
  if (fault !== undefined) return fault.todo
  if (issue.code === 'invalid_value' && issue.values.length > 1)
    return `Choose one of them.${didYouMean(value, issue.values.map(String))}`
  if (issue.code === 'invalid_type') return otherType(issue, value)
  if (key === 'email' && /^mailto:/i.test(value))
    return 'Leave out "mailto:"; the page puts it there.'
  const slash = issue.code === 'invalid_format' && /^https:.*[^/]\/$/i.test(value)
  return slash ? `${instead(issue)} Leave out the / at the end.` : instead(issue)
}

/** A text where something else should stand, and that seems to mean it. */
function otherType(issue: z.core.$ZodIssueInvalidType, value: string): string {
  if (issue.expected === 'array')
    return `Write ${issue.message} instead, each on a line of its own that begins with "- ".`
  const decimal = value.trim().replace(',', '.')
  if (issue.expected !== 'number' || !/^-?\d+(?:\.\d+)?$/.test(decimal)) return instead(issue)
  if (!value.includes(',')) return `Leave out the quotes: ${decimal}.`
  return issue.message.includes('whole')
    ? instead(issue)
    : `${instead(issue)} A decimal number has a point: ${decimal}.`
}

function instead(issue: z.core.$ZodIssue): string {
  return `Write ${issue.message} instead.`
}

function wantsText(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string'
}
