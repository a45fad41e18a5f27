import { hash } from 'node:crypto'
import type { ScoringKey } from '../domain/key.ts'
import { editionSchema } from './schemas/edition.ts'

/** A frozen edition out of its file; null when the file is not what `npm run edition` wrote. */
export function parseEdition(text: string): ScoringKey | null {
  const value = json(text)
  if (typeof value !== 'object' || value === null) return null
  const { seal, ...key }: { readonly seal?: unknown } = value
  return seal === sealOf(key) ? (editionSchema.safeParse(key).data ?? null) : null
}

/** The file of an edition: pretty printed, so that a change can be read in a diff, and sealed. */
export function editionText(key: ScoringKey): string {
  return `${JSON.stringify({ ...key, seal: sealOf(key) }, null, 2)}\n`
}

/**
 * Of an edition that is no longer the current one, nothing else in the content says what it was.
 * Against a slip of the hand, not against whoever wants to.
 */
function sealOf(key: object): string {
  return hash('sha256', JSON.stringify(key)).slice(0, 16)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
