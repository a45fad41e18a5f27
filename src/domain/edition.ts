/** One place where two editions differ; values as short text, `nothing` where there is none. */
export interface Difference {
  /** `questions › s1 › options › 2 › points`; list entries by their id, or their place from 1. */
  readonly path: string
  readonly frozen: string
  readonly now: string
}

/**
 * Every place where two pieces of plain data differ, in the order of the first.
 * The order of keys in a group does not count, that of a list does. Entries
 * with an id are compared by id, so that one moved question is one difference.
 */
export function differences(frozen: unknown, now: unknown): readonly Difference[] {
  return compare(frozen, now, [])
}

type Steps = readonly string[]
type Group = Readonly<Record<string, unknown>>

function compare(a: unknown, b: unknown, path: Steps): readonly Difference[] {
  if (isList(a) && isList(b)) return compareLists(a, b, path)
  if (isGroup(a) && isGroup(b)) return compareGroups(a, b, path)
  return Object.is(a, b) ? [] : [difference(path, shown(a), shown(b))]
}

function compareGroups(a: Group, b: Group, path: Steps): readonly Difference[] {
  return union(Object.keys(a), Object.keys(b)).flatMap(key =>
    compare(own(a, key), own(b, key), [...path, key])
  )
}

function compareLists(
  a: readonly unknown[],
  b: readonly unknown[],
  path: Steps
): readonly Difference[] {
  const [before, after] = [ids(a), ids(b)]
  if (before === null || after === null) return compareByPlace(a, b, path)
  return [
    ...compareGroups(byId(before, a), byId(after, b), path),
    ...moved(before, after, [...path, 'order'])
  ]
}

function compareByPlace(
  a: readonly unknown[],
  b: readonly unknown[],
  path: Steps
): readonly Difference[] {
  if ([...a, ...b].every(value => typeof value === 'string'))
    return a.join() === b.join() ? [] : [difference(path, words(a), words(b))]
  const longer = a.length > b.length ? a : b
  return longer.flatMap((_, i) => compare(a[i], b[i], [...path, String(i + 1)]))
}

/** The ids of a list whose entries all have one of their own, else null. */
function ids(list: readonly unknown[]): readonly string[] | null {
  const found = list.flatMap(entry => {
    const id = isGroup(entry) ? own(entry, 'id') : undefined
    return typeof id === 'string' ? [id] : []
  })
  return found.length === list.length && new Set(found).size === found.length ? found : null
}

function byId(names: readonly string[], list: readonly unknown[]): Group {
  return Object.fromEntries(names.map((name, i) => [name, list[i]]))
}

/** The order of the entries that both lists have. */
function moved(before: readonly string[], after: readonly string[], path: Steps) {
  const kept = before.filter(id => after.includes(id))
  const now = after.filter(id => before.includes(id))
  return kept.join() === now.join() ? [] : [difference(path, words(kept), words(now))]
}

function difference(path: Steps, frozen: string, now: string): Difference {
  return { path: path.join(' › '), frozen, now }
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])]
}

function own(group: Group, key: string): unknown {
  return Object.hasOwn(group, key) ? group[key] : undefined
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function words(list: readonly unknown[]): string {
  return `[${list.join(', ')}]`
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
