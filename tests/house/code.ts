import ts from 'typescript'
import { read } from './files.ts'

export interface Import {
  readonly from: string
  readonly dynamic: boolean
  readonly typeOnly: boolean
}

const trees = new Map<string, ts.SourceFile>()

/** The syntax tree of a file; of an Astro component its front matter and scripts. */
export function parse(file: string): ts.SourceFile {
  const known = trees.get(file)
  if (known) return known
  const text = file.endsWith('.astro') ? astroCode(read(file)) : read(file)
  const tree = parseText(file.replace(/\.astro$/, '.astro.ts'), text)
  trees.set(file, tree)
  return tree
}

export function parseText(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
}

export function astroCode(text: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(match => match[1])
  return [frontMatter, ...scripts].join('\n')
}

/** Every node below this one, depth first. */
export function* nodes(parent: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = []
  parent.forEachChild(child => void children.push(child))
  for (const child of children) {
    yield child
    yield* nodes(child)
  }
}

export function imports(source: ts.SourceFile): readonly Import[] {
  return [...nodes(source)].flatMap(node => importOf(node) ?? [])
}

function importOf(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node))
    return found(node.moduleSpecifier, false, node.importClause?.isTypeOnly ?? false)
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return found(node.moduleSpecifier, false, node.isTypeOnly)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return found(node.argument.literal, false, true)
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return dynamic ? found(node.arguments[0], true, false) : null
}

function found(specifier: ts.Node | undefined, dynamic: boolean, typeOnly: boolean): Import {
  const text = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)'
  return { from: text.replace(/\?.*$/, ''), dynamic, typeOnly }
}

/** `file:line` of a node. */
export function place(file: string, node: ts.Node): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart())
  return `${file}:${line + 1}`
}
