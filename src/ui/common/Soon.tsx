import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * Draws its children after the first paint, so that what stands above them is on screen sooner.
 * Where nothing is painted, on the server, they are there at once.
 */
export function Soon({ children }: { children: ComponentChildren }) {
  const [due, set] = useState(!('document' in globalThis))
  useEffect(() => set(true), [])
  return due && children
}
