import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { copyFrom } from './copy.ts'

interface CopyState {
  readonly field: RefObject<HTMLInputElement>
  readonly copy: () => Promise<void>
  /** The message for what came of it; null before anything did. */
  readonly status: 'share.copied' | 'share.copy-failed' | null
}

/** For a link in a read-only field, with a button that copies it. */
export function useCopy(link: string): CopyState {
  const field = useRef<HTMLInputElement>(null)
  // For this link only: after a change it is not the copied one any more.
  const [said, tell] = useState<{ readonly link: string; readonly copied: boolean }>()
  const copy = async () => {
    if (field.current) tell({ link, copied: await copyFrom(field.current) })
  }
  if (said?.link !== link) return { field, copy, status: null }
  return { field, copy, status: said.copied ? 'share.copied' : 'share.copy-failed' }
}
