import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { later } from './later.ts'

/**
 * Draws its children after the first paint, so that what stands above them, chart included, is on
 * screen sooner.
 * Where nothing is painted, on the server, they are there at once.
 */
export function Soon({ children }: { children: ComponentChildren }) {
  const [due, set] = useState(!('document' in globalThis))
  useEffect(() => later(() => set(true)), [])
  return due && children
}
