import * as z from 'zod'
import { valueAt } from '../path.ts'
import { oneOf } from './leaf.ts'

/** The names of a table's entries, as the author may write them. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>) {
  return Object.keys(table) as [Name, ...Name[]]
}

/**
 * For groups of several kinds, where the value of `key` names the kind: finds the schema that a
 * group means to follow. With a kind that does not exist, only its name can be judged.
 */
export function schemaBy<Front>(key: string, schemas: Readonly<Record<string, z.ZodType<Front>>>) {
  const unknown = z.looseObject({ [key]: oneOf(namesOf(schemas)) }).pipe(z.never())
  return (front: unknown): z.ZodType<Front> => {
    const name = valueAt(front, [key])
    const known = Object.entries(schemas).find(([one]) => one === name)
    return known?.[1] ?? unknown
  }
}
