import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtSite } from '../../../scripts/built-site.ts'
import { consent } from '../../../scripts/second-site.ts'
import { serveFolder } from '../../../scripts/serve-folder.ts'
import { build } from '../../../src/authoring/build.ts'
import type { SourceFile } from '../../../src/authoring/files.ts'
import { freeze } from '../../../src/authoring/freeze.ts'
import { pictureIn } from '../../../src/authoring/pictures.ts'
import { explainAll } from '../../../src/authoring/problem.ts'
import { writeFiles } from '../../../src/authoring/write.ts'
import type { Quiz } from '../../../src/domain/texts.ts'
import { edited, mini } from '../../content/fixtures.ts'

/**
 * A site unlike ours: under a path, with the coach's pictures, contacts that its host takes, and a
 * second quiz, one of seven dimensions.
 */
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

/** Where it stands on its host. */
export const base = '/sub/path/'

export async function openOtherSite(): Promise<OtherSite> {
  const content = build(contentFiles())
  if (!content.ok) throw new Error(explainAll(content.problems))
  const [main, wide] = ['mini', 'wide'].map(id => content.quizzes.find(quiz => quiz.id === id))
  if (!main || !wide) throw new Error(`Quizzes: ${content.quizzes.map(({ id }) => id)}`)
  const dir = await otherSite()
  const { url, close } = await serveFolder({ dir: join(dir, 'dist'), base })
  return { main, wide, url, said: readFileSync(join(dir, 'said.txt'), 'utf8'), close }
}

/** Its folder, with what the build made for hosts. */
export function otherSite(): Promise<string> {
  return builtSite('other-site', content => writeFiles(content, contentFiles()))
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><circle r="96"/></svg>'
const picture = pictureIn('me.svg', Buffer.from(drawing))

/** The small quiz of the content tests, and a copy of it with four dimensions more. */
function contentFiles(): readonly SourceFile[] {
  const files = edited(mini(), [
    {
      path: 'content/site.md',
      replace: 'url: https://mini.example',
      by: `url: https://mini.example${base.slice(0, -1)}`
    },
    {
      path: 'content/site.md',
      replace: 'offer:',
      by: `portrait: { file: me.svg, alt: The doctor at her desk }
logo: { file: me.svg, width: 40, height: 40 }
contact:
  adapter: netlify
${consent}
offer:`
    },
    { path: 'content/pictures/me.svg', write: drawing, picture }
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
