import { atom, type ReadableAtom } from 'nanostores'
import type { Camera, Eye } from './camera.ts'

export type ScanState =
  /** Nobody knows yet whether this browser can. */
  | 'checking'
  | 'unable'
  | 'off'
  /** The browser asks the visitor. */
  | 'asking'
  | 'looking'
  | 'refused'
  /** No camera, one that is in use, or one that went away. */
  | 'failed'

/** One visitor's camera: off until they ask, and off again as soon as they are done. Never throws. */
export interface Scan {
  readonly $state: ReadableAtom<ScanState>
  /** While it is on. */
  readonly $eye: ReadableAtom<Eye | null>
  check(): Promise<void>
  start(): Promise<void>
  stop(): void
}

/** `onText`: told each text once as long as the camera is on. */
export function createScan(camera: Camera, onText: (text: string) => void): Scan {
  const $state = atom<ScanState>('checking')
  const $eye = atom<Eye | null>(null)
  /** What is late belongs to a turn that is over. */
  let turn = 0
  const end = (state: ScanState) => {
    turn += 1
    $eye.get()?.stop()
    $eye.set(null)
    $state.set(state)
  }
  const watch = async (eye: Eye, mine: number) => {
    const told = new Set<string>()
    while (mine === turn) {
      const seen = await eye.look()
      if (mine !== turn) return
      for (const text of seen.filter(one => !told.has(one))) {
        told.add(text)
        onText(text)
      }
    }
  }
  return {
    $state,
    $eye,
    check: async () => {
      const able = await camera.canScan()
      if ($state.get() === 'checking') $state.set(able ? 'off' : 'unable')
    },
    start: async () => {
      end('asking')
      const mine = turn
      try {
        const eye = await camera.open()
        // Closed while the browser was asking.
        if (mine !== turn) return eye.stop()
        $eye.set(eye)
        $state.set('looking')
        await watch(eye, mine)
      } catch (reason) {
        if (mine === turn) end(isRefusal(reason) ? 'refused' : 'failed')
      }
    },
    stop: () => {
      if ($state.get() === 'asking' || $state.get() === 'looking') end('off')
    }
  }
}

/** By the visitor, the device or the page around this one (Media Capture and Streams, 10.2). */
function isRefusal(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'NotAllowedError'
}
