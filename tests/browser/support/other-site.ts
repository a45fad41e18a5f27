import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIn, copyProject } from '../../../scripts/copy-project.ts'
import { dist, root } from '../../../scripts/paths.ts'
import { serveFolder } from '../../../scripts/serve-folder.ts'
import { build } from '../../../src/authoring/build.ts'
import type { SourceFile } from '../../../src/authoring/files.ts'
import { freeze } from '../../../src/authoring/freeze.ts'
import { explainAll } from '../../../src/authoring/problem.ts'
import { writeFiles } from '../../../src/authoring/write.ts'
import type { Quiz } from '../../../src/domain/texts.ts'
import { edited, mini } from '../../content/fixtures.ts'

/** A site unlike ours: under a path, with a second quiz, and one of seven dimensions. */
export interface OtherSite {
  readonly main: Quiz
  /** Below `/wide/`; too many dimensions for a preview a shape. */
  readonly wide: Quiz
  /** Address of its first page, with a slash at the end. */
  readonly url: string
  /** What the build said. */
  readonly said: string
  close(): Promise<void>
}

const base = '/sub/path/'
const kept = join(root, '.cache', 'other-site')
const said = join(kept, 'said.txt')

export async function openOtherSite(): Promise<OtherSite> {
  const files = contentFiles()
  const content = build(files)
  if (!content.ok) throw new Error(explainAll(content.problems))
  const [main, wide] = ['mini', 'wide'].map(id => content.quizzes.find(quiz => quiz.id === id))
  if (!main || !wide) throw new Error(`Quizzes: ${content.quizzes.map(({ id }) => id)}`)
  if (!isFresh()) keepBuilt(files)
  const { url, close } = await serveFolder({ dir: join(kept, 'dist'), base })
  return { main, wide, url, said: readFileSync(said, 'utf8'), close }
}

/** Until the project's own build is newer. */
function isFresh(): boolean {
  return existsSync(said) && statSync(said).mtimeMs > statSync(join(dist, 'index.html')).mtimeMs
}

function keepBuilt(files: readonly SourceFile[]) {
  const dir = copyProject()
  writeFiles(join(dir, 'content'), files)
  const { output } = buildIn(dir)
  rmSync(kept, { recursive: true, force: true })
  cpSync(join(dir, 'dist'), join(kept, 'dist'), { recursive: true })
  rmSync(dir, { recursive: true, force: true })
  writeFileSync(said, output)
}

/** The small quiz of the content tests, and a copy of it with four dimensions more. */
function contentFiles(): readonly SourceFile[] {
  const files = edited(mini(), [
    {
      path: 'content/site.md',
      replace: 'url: https://mini.example',
      by: `url: https://mini.example${base.slice(0, -1)}`
    }
  ])
  const frozen = freeze([...files, ...wideFiles(files)])
  if (!frozen.ok) throw new Error(explainAll(frozen.problems))
  const written = new Set(frozen.files.map(({ path }) => path))
  const rest = [...files, ...wideFiles(files)].filter(({ path }) => !written.has(path))
  return [...rest, ...frozen.files]
}

const added = ['four', 'five', 'six', 'seven']

function wideFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  const copied = files
    .filter(({ path }) => path.startsWith('content/mini/') && !path.includes('/editions/'))
    .map(({ path, text }) => ({ path: path.replace('mini/', 'wide/'), text }))
  const [dimension, question] = ['dimensions/talk', 'questions/who'].map(
    name => copied.find(({ path }) => path === `content/wide/${name}.md`)?.text ?? ''
  )
  const more = added.flatMap((id, index) => [
    {
      path: `content/wide/dimensions/${id}.md`,
      text: (dimension ?? '').replace('name: Talk', `name: The ${id}`)
    },
    ...[1, 2].map(n => ({
      path: `content/wide/questions/${id}-${n}.md`,
      text: (question ?? '')
        .replace('dimension: purpose', `dimension: ${id}`)
        .replace('order: 20', `order: ${60 + 2 * index + n}`)
    }))
  ])
  return edited(
    [...copied, ...more],
    [
      { path: 'content/wide/quiz.md', replace: 'number: 7', by: 'number: 8' },
      {
        path: 'content/wide/quiz.md',
        replace: '[purpose, talk, follow]',
        by: `[purpose, talk, follow, ${added.join(', ')}]`
      },
      {
        path: 'content/wide/quiz.md',
        replace: 'ties: [talk, follow, purpose]',
        by: `ties: [talk, follow, purpose, ${added.join(', ')}]`
      }
    ]
  )
}
