import type { Payload } from '../payload.ts'

/** A page for coaches: kept apart, so that the first page does not list its parts. */
export async function draw(payload: Payload, place: HTMLElement): Promise<void> {
  const { drawCode } = await import('./Code.tsx')
  drawCode(payload, place)
}
