import * as z from 'zod'
import { type Doc, problemAt } from './document.ts'
import type { Problem } from './problem.ts'
import { didYouMean, fieldName, type Path, shown } from './wording.ts'

export interface Shaped<T> {
  /** Null when it cannot be used; unknown keys alone do not spoil the rest. */
  readonly data: T | null
  readonly problems: readonly Problem[]
}

/** Holds front matter against a schema; every problem in the author's words. */
export function shape<T>(schema: z.ZodType<T>, doc: Doc): Shaped<T> {
  const result = schema.safeParse(doc.front)
  if (result.success) return { data: result.data, problems: [] }
  const { issues } = result.error
  const problems = oncePerPlace(issues).flatMap(issue => translate(schema, doc, issue))
  return { data: withoutUnknown(schema, doc.front, issues), problems }
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
    found: shown(value),
    todo: todoFor(issue, value)
  })
}

function todoFor(issue: z.core.$ZodIssue, value: unknown): string {
  const key = fieldName(issue.path.slice(-1))
  if (value === undefined || value === null) return `Fill in "${key}:".`
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string'
  if (wantsText && typeof value !== 'object') return `Put it in quotes: "${String(value)}".`
  if (issue.code === 'invalid_value' && typeof value === 'string')
    return `Choose one of them.${didYouMean(value, issue.values.map(String))}`
  return `Write ${issue.message} instead.`
}

function withoutUnknown<T>(
  schema: z.ZodType<T>,
  front: unknown,
  issues: readonly z.core.$ZodIssue[]
): T | null {
  const copy = structuredClone(front)
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') return null
    const group = valueAt(copy, issue.path)
    for (const key of issue.keys) Reflect.deleteProperty(Object(group), key)
  }
  return schema.safeParse(copy).data ?? null
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
