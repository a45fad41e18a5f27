import { useEffect, useState } from 'preact/hooks'
import { isForFrames } from '../payload.ts'
import type { View } from '../result/props.ts'

type Part = typeof import('./Release.tsx').Release

/** In a frame, the way to hand the result to the page around it; its code comes only there. */
export function ReleaseSoon(view: View) {
  const [part, set] = useState<{ readonly Release: Part } | null>(null)
  useEffect(() => {
    // Without it nothing is handed over, which is what happens by itself anyway.
    if (isForFrames(view)) import('../contact/index.tsx').then(set, () => {})
  }, [])
  return part && <part.Release {...view} />
}
