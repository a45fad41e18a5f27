import type { ScoringKey } from '../domain/key.ts'
import { editionSchema } from './schemas/edition.ts'

/** A frozen edition out of its file; null when the file cannot be what `npm run edition` wrote. */
export function parseEdition(text: string): ScoringKey | null {
  return editionSchema.safeParse(json(text)).data ?? null
}

/** The file of an edition: pretty printed, so that a change can be read in a diff. */
export function editionText(key: ScoringKey): string {
  return `${JSON.stringify(key, null, 2)}\n`
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
