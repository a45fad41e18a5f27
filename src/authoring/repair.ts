import * as z from 'zod'
import { type Path, setAt, valueAt } from './path.ts'
import { nearest } from './wording.ts'

/** An unknown key, and the known one that it seems to mean. */
export interface Spelling {
  readonly written: Path
  readonly meant: Path
}

/** The unknown keys that are nearly a known one. */
export function spellings(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[]
): readonly Spelling[] {
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

/** With misspelt keys under the name they mean, and without what is wrong and can be spared. */
export function repaired<T>(
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

/** The keys that a schema knows at a path. */
export function knownKeys(schema: unknown, path: Path): readonly string[] {
  const inner = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
  if (inner instanceof z.ZodObject) {
    const [key, ...rest] = path
    return key === undefined ? Object.keys(inner.shape) : knownKeys(inner.shape[String(key)], rest)
  }
  return inner instanceof z.ZodArray ? knownKeys(inner.element, path.slice(1)) : []
}
