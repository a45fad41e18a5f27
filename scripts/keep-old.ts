/**
 * `npm run keep-old`, between building and uploading: adds the files of earlier builds that pages open
 * in somebody's browser may still ask for. They come from the site as it is now.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileList, readList, takeOver } from '../src/authoring/hosting/old-files.ts'
import { readContent } from '../src/authoring/read.ts'
import { dist } from './paths.ts'

const [address = published(), folder = dist] = process.argv.slice(2)
const site = address.replace(/\/*$/, '/')
const listFile = join(folder, 'files.json')

function published(): string {
  const content = readContent('content')
  if (!content.ok) throw new Error('The content does not pass its checks: run `npm run content`.')
  return content.site.url
}

async function listAt(): Promise<FileList | null> {
  const response = await fetch(`${site}files.json`).catch(unreachable)
  if (response === null || response.status === 404) return null
  if (!response.ok) throw new Error(`${site}files.json answers ${response.status}.`)
  const list = readList(await response.json().catch(() => null))
  if (!list) throw new Error(`${site}files.json is no list of this project’s files.`)
  return list
}

/** A name that nobody has yet: the first upload. Anything else may be a fault of a moment. */
function unreachable(error: unknown): null {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND') return null
  throw new Error(`${site} does not answer: try again, or upload without its old files.`)
}

async function fetchOld(file: string): Promise<boolean> {
  const response = await fetch(`${site}_astro/${file}`)
  if (!response.ok) return false
  writeFileSync(join(folder, '_astro', file), Buffer.from(await response.arrayBuffer()))
  return true
}

const built = readList(JSON.parse(readFileSync(listFile, 'utf8')))
if (!built) throw new Error('There is nothing to upload yet: run `npm run build` first.')
const live = await listAt()
if (live === null) console.log(`Nothing at ${site} yet: nothing to keep.`)
else {
  const { now, until } = takeOver(built, live, new Date())
  const kept: [string, string][] = []
  for (const [file, day] of Object.entries(until)) if (await fetchOld(file)) kept.push([file, day])
  writeFileSync(listFile, JSON.stringify({ now, until: Object.fromEntries(kept) }))
  console.log(`${kept.length} files of earlier builds kept, the last until ${lastOf(kept)}.`)
}

function lastOf(kept: readonly (readonly [string, string])[]): string {
  return (
    kept
      .map(([, day]) => day)
      .sort()
      .at(-1) ?? 'today'
  )
}
