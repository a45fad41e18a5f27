/** One rule of a `_headers` file. */
interface Rule {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** The rules, as Netlify and Cloudflare Pages read them: a path, then indented headers. */
export function rulesOf(file: string): readonly Rule[] {
  const lines = file.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'))
  const starts = lines.flatMap((line, index) => (/^\s/.test(line) ? [] : [index]))
  return starts.map((start, n) => ({
    path: lines[start] ?? '',
    headers: Object.fromEntries(lines.slice(start + 1, starts[n + 1]).map(header))
  }))
}

function header(line: string): readonly [string, string] {
  const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? []
  if (name === '') throw new Error(`no header: "${line}"`)
  return [name.toLowerCase(), value]
}

/** What an address gets. Where two rules set one header, hosts do not agree: that is an error. */
export function headersAt(file: string, address: string): Readonly<Record<string, string>> {
  const all = rulesOf(file)
    .filter(({ path }) => matches(path, address))
    .flatMap(({ headers }) => Object.entries(headers))
  const names = all.map(([name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`${address} gets ${twice} twice`)
  return Object.fromEntries(all)
}

function matches(path: string, address: string): boolean {
  const [before = '', after] = path.split('*')
  if (after === undefined) return path === address
  return address.startsWith(before) && address.endsWith(after)
}
