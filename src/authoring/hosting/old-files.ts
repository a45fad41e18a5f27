import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** `files.json`: which files with a hash in their name a site has. */
export interface FileList {
  /** Of this build. */
  readonly now: readonly string[]
  /** Of earlier builds → the day after which nobody needs them, `2026-12-24`. */
  readonly until: Readonly<Record<string, string>>
}

/** For how long a page that is open somewhere may still ask for its files. */
export const DAYS = 30

const NAME = /^[\w-][\w.-]*$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** The list of a fresh build, as text. */
export function listOf(dist: string): string {
  return JSON.stringify({ now: readdirSync(join(dist, '_astro')).sort(), until: {} })
}

/** What a site says of itself, or null if that is no such list. */
export function readList(value: unknown): FileList | null {
  if (typeof value !== 'object' || value === null) return null
  const { now, until } = value as Readonly<Record<string, unknown>>
  if (!Array.isArray(now) || typeof until !== 'object' || until === null) return null
  const days = Object.entries(until)
  const fine =
    now.every(isName) && days.every(([file, day]) => isName(file) && DAY.test(String(day)))
  return fine ? { now, until: Object.fromEntries(days) } : null
}

function isName(file: unknown): boolean {
  return typeof file === 'string' && NAME.test(file)
}

/** The new build's list with what it has to take over from the site that is there now. */
export function takeOver(built: FileList, live: FileList, today: Date): FileList {
  const here = dayOf(today)
  const last = dayOf(new Date(today.getTime() + DAYS * 24 * 60 * 60 * 1000))
  const old = { ...Object.fromEntries(live.now.map(file => [file, last])), ...live.until }
  const until = Object.entries(old).filter(
    ([file, day]) => day >= here && !built.now.includes(file)
  )
  return { now: built.now, until: Object.fromEntries(until) }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
