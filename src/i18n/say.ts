export type Values = Readonly<Record<string, string | number>>

/** Fills `{name}` in an interface text; a name without a value stays as it is, so that it shows in tests. */
export function say(text: string, values: Values): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
