import * as z from 'zod'
import { type Doc, problemAt } from './document.ts'
import type { Problem } from './problem.ts'
import { didYouMean, fieldName, nearest, type Path, shown } from './wording.ts'

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

/** An unknown key, and the known one that it seems to mean. */
interface Spelling {
  readonly written: Path
  readonly meant: Path
}

function spellings(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): readonly Spelling[] {
  return issues.flatMap(issue => {
    if (issue.code !== 'unrecognized_keys') return []
    const known = knownKeys(schema, issue.path)
    return issue.keys.flatMap(key => {
      const meant = nearest(key, known)
      return meant === undefined
        ? []
        : [{ written: [...issue.path, key], meant: [...issue.path, meant] }]
    })
  })
}

function samePath(a: Path, b: Path): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function translate(schema: z.ZodType, doc: Doc, issue: z.core.$ZodIssue): readonly Problem[] {
  if (issue.code !== 'unrecognized_keys') return [wrongValue(doc, issue)]
  const known = knownKeys(schema, issue.path)
  return issue.keys.map(key => unknownKey(doc, [...issue.path, key], key, known))
}

function unknownKey(doc: Doc, path: Path, key: string, known: readonly string[]): Problem {
  return problemAt(doc, path, {
    expected: known.length === 0 ? 'no keys at all' : `only these keys: ${known.join(', ')}`,
    found: `a key "${key}"`,
    todo: `Remove the line or mend its name.${didYouMean(key, known)}`
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
  if (value === undefined || value === null) return `Fill in "${key}:".`
  if (wantsText(issue) && typeof value !== 'object') return `Put it in quotes: "${String(value)}".`
  if (issue.code === 'invalid_value' && issue.values.length > 1 && typeof value === 'string')
    return `Choose one of them.${didYouMean(value, issue.values.map(String))}`
  return `Write ${issue.message} instead.`
}

/** With misspelt keys under the name they mean, and without what is wrong and can be spared. */
function repaired<T>(
  schema: z.ZodType<T>,
  front: unknown,
  issues: readonly z.core.$ZodIssue[],
  misspelt: readonly Spelling[],
  standIns: Partial<T>
): T | null {
  const copy: unknown = structuredClone(front)
  for (const { written, meant } of misspelt)
    if (valueAt(copy, meant) === undefined) setAt(copy, meant, valueAt(copy, written))
  for (const issue of issues) {
    const key = issue.path[0] ?? ''
    if (issue.code === 'unrecognized_keys')
      for (const name of issue.keys) Reflect.deleteProperty(Object(valueAt(copy, issue.path)), name)
    else if (Object.hasOwn(standIns, key)) setAt(copy, [key], Reflect.get(standIns, key))
  }
  return schema.safeParse(copy).data ?? null
}

function setAt(value: unknown, path: Path, to: unknown): void {
  const group = valueAt(value, path.slice(0, -1))
  if (group !== null && typeof group === 'object') Reflect.set(group, path.at(-1) ?? '', to)
}

function wantsText(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string'
}

/** The value at a path of something unknown, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    value
  )
}

function knownKeys(schema: unknown, path: Path): readonly string[] {
  const inner = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
  if (inner instanceof z.ZodObject) {
    const [key, ...rest] = path
    return key === undefined ? Object.keys(inner.shape) : knownKeys(inner.shape[String(key)], rest)
  }
  return inner instanceof z.ZodArray ? knownKeys(inner.element, path.slice(1)) : []
}
