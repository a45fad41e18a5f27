import { atom } from 'nanostores'
import type { QrDrawing } from '../share/qr.ts'

/** What draws a code; null until the result is printed for the first time. */
export const $draw = atom<((text: string) => QrDrawing) | null>(null)

/** Brings what draws the code onto the paper. Without it the address is there all the same. */
export async function fetchPaperCode(): Promise<void> {
  try {
    const { qrDrawing } = await import('../share/qr.ts')
    $draw.set(qrDrawing)
  } catch {
    // Offline: nobody should have to wait for a picture of what stands beside it as text.
  }
}
