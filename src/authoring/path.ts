/** A path inside front matter: keys and places in lists. */
export type Path = readonly PropertyKey[]

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

/** Puts a value at a path whose group exists; elsewhere nothing happens. */
export function setAt(value: unknown, path: Path, to: unknown): void {
  const group = valueAt(value, path.slice(0, -1))
  if (group !== null && typeof group === 'object') Reflect.set(group, path.at(-1) ?? '', to)
}

export function samePath(a: Path, b: Path): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
