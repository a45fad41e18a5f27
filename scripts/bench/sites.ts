import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { editionText, parseEdition } from '../../src/authoring/edition-file.ts'
import { buildIn, copyProject } from '../copy-project.ts'
import { root } from '../paths.ts'

/** A copy of the project in a folder of its own, to build with more quizzes than it has. */
export interface Sites {
  /** The folder's content, with the main quiz `count` times. */
  content(count: number): string
  /** Builds that content; returns the seconds it took. */
  build(count: number): Promise<number>
  /** The folder of the project's own site, built once. */
  site(): Promise<string>
  close(): void
}

const main = 'collaborate'

export function openSites(): Sites {
  const dir = copyProject()
  const dist = join(dir, 'dist')
  const site = join(dir, 'site')
  const build = async (count: number) => {
    writeContent(dir, count)
    return (await buildIn(dir)).seconds
  }
  return {
    content: count => writeContent(dir, count),
    build,
    site: async () => {
      if (existsSync(site)) return site
      await build(1)
      renameSync(dist, site)
      return site
    },
    close: () => rmSync(dir, { recursive: true, force: true })
  }
}

function writeContent(dir: string, count: number): string {
  const content = join(dir, 'content')
  rmSync(content, { recursive: true, force: true })
  cpSync(join(root, 'content'), content, { recursive: true })
  for (let number = 2; number <= count; number += 1) copyQuiz(content, number)
  return content
}

function copyQuiz(content: string, number: number) {
  const quiz = join(content, `${main}-${number}`)
  cpSync(join(content, main), quiz, { recursive: true })
  change(join(quiz, 'quiz.md'), text => text.replace(/^number: \d+$/m, `number: ${number}`))
  for (const name of readdirSync(join(quiz, 'editions')))
    change(join(quiz, 'editions', name), text => renumbered(text, number))
}

/** The edition of a quiz of another number, sealed anew. */
function renumbered(text: string, quiz: number): string {
  const key = parseEdition(text)
  return key ? editionText({ ...key, quiz }) : text
}

function change(file: string, edit: (text: string) => string) {
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}
