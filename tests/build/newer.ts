import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { nodes, parseText } from '../house/code.ts'

interface Library {
  /** Interface → its members; `Object.groupBy` stands in `ObjectConstructor`. */
  readonly interfaces: ReadonlyMap<string, readonly string[]>
  /** `Temporal`, `DisposableStack`. */
  readonly globals: ReadonlySet<string>
}

/** Where TypeScript declares what each edition of JavaScript, and the browser, brings. */
const folder = dirname(ts.getDefaultLibFilePath({}))
const all = readdirSync(folder).filter(name => /^lib\.(es|dom)/.test(name))
/** Editions that the oldest browsers of docs/browsers.md lack: they know ES2023. */
const isLater = (name: string) => /^lib\.(es202[4-9]|es20[3-9]|esnext)/.test(name)

const later = libraryOf(all.filter(isLater))
const known = libraryOf(all.filter(name => !isLater(name)))
const knownMembers = new Set([...known.interfaces.values()].flat())
/** `Object.groupBy`, and `.isWellFormed` of any text: what later editions add to things of old. */
const laterNames = new Set([
  ...[...later.globals].filter(name => !known.globals.has(name)),
  ...[...later.interfaces]
    .filter(([name]) => known.interfaces.has(name))
    .flatMap(([name, members]) => members.flatMap(member => added(name, member)))
])

function added(name: string, member: string): readonly string[] {
  if (known.interfaces.get(name)?.includes(member)) return []
  const owner = name.replace(/Constructor$/, '')
  if (owner !== name || name === 'Math') return [`${owner}.${member}`]
  return knownMembers.has(member) ? [] : [`.${member}`]
}

function libraryOf(names: readonly string[]): Library {
  const interfaces = new Map<string, readonly string[]>()
  const globals = new Set<string>()
  for (const name of names)
    for (const node of nodes(parseText(name, readFileSync(join(folder, name), 'utf8')))) {
      if (ts.isInterfaceDeclaration(node)) {
        const members = node.members.flatMap(({ name }) =>
          name && ts.isIdentifier(name) ? [name.text] : []
        )
        interfaces.set(node.name.text, [...(interfaces.get(node.name.text) ?? []), ...members])
      }
      const isGlobal = ts.isVariableDeclaration(node) || ts.isModuleDeclaration(node)
      if (isGlobal && ts.isIdentifier(node.name)) globals.add(node.name.text)
    }
  return { interfaces, globals }
}

/** What a script uses that is newer than ES2023: names, and syntax. */
export function newerIn(code: string): readonly string[] {
  return [...nodes(parseText('built.js', code))].flatMap(node => [
    ...namesIn(node).filter(name => laterNames.has(name)),
    ...syntaxIn(node)
  ])
}

function namesIn(node: ts.Node): readonly string[] {
  if (ts.isNewExpression(node))
    return ts.isIdentifier(node.expression) ? [node.expression.text] : []
  if (!ts.isPropertyAccessExpression(node)) return []
  const { expression, name } = node
  const owner = ts.isIdentifier(expression) ? expression.text : ''
  return [...new Set([owner, `${owner}.${name.text}`, `.${name.text}`])]
}

function syntaxIn(node: ts.Node): readonly string[] {
  const isUsing = ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) !== 0
  const hasAttributes = ts.isImportDeclaration(node) && node.attributes !== undefined
  const isPattern = ts.isRegularExpressionLiteral(node) && isNewerPattern(node.text)
  return isUsing || hasAttributes || isPattern || ts.isDecorator(node) ? [node.getText()] : []
}

/** The flag `v` (ES2024), and flags for a part of the pattern (ES2025). */
function isNewerPattern(text: string): boolean {
  return /\/[a-z]*v[a-z]*$/.test(text) || /\(\?[a-z]*-?[a-z]*:/.test(text.replaceAll('(?:', ''))
}
