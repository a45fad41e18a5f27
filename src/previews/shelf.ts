import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Drawn } from './layers.ts'
import type { Picture } from './previews.ts'
import { render } from './render.ts'

/** Pictures rendered before, so that a build renders only what has changed. */
const FOLDER = '.cache/previews'
/** Enough to keep several cores busy. */
const AT_ONCE = 4

type Kept = Drawn & Pick<Picture, 'key'>

/** The picture as PNG, rendered now unless it is on the shelf. */
export async function pngOf(picture: Kept): Promise<Buffer> {
  if (!existsSync(fileOf(picture))) await put(picture)
  return readFile(fileOf(picture))
}

/** Renders what the shelf lacks and drops what no picture needs any more; tells how many were rendered. */
export async function fillShelf(pictures: readonly Kept[]): Promise<number> {
  dropOthers(new Set(pictures.map(({ key }) => `${key}.png`)))
  const missing = pictures.filter(picture => !existsSync(fileOf(picture)))
  // One queue for all: who is done with a picture takes the next.
  const queue = missing.values()
  await Promise.all(Array.from({ length: AT_ONCE }, () => putAll(queue)))
  return missing.length
}

async function putAll(queue: Iterable<Kept>) {
  for (const picture of queue) await put(picture)
}

/** Whole or not at all: a build that is stopped half-way leaves no half picture. */
async function put(picture: Kept) {
  const png = await render(picture)
  const file = fileOf(picture)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${file}.half`, png)
  renameSync(`${file}.half`, file)
}

function dropOthers(names: ReadonlySet<string>) {
  if (!existsSync(FOLDER)) return
  const others = readdirSync(FOLDER).filter(name => !names.has(name))
  for (const name of others) rmSync(join(FOLDER, name), { force: true })
}

function fileOf({ key }: Kept): string {
  return join(FOLDER, `${key}.png`)
}
