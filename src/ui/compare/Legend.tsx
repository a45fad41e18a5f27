import type { ComponentChildren } from 'preact'
import { Square } from '../common/Dashed.tsx'
import { Disc } from '../common/Outline.tsx'

interface KeyProps {
  readonly children: ComponentChildren
}

/** Beside the sign of the solid outline. */
export function SolidKey({ children }: KeyProps) {
  return (
    <li>
      <Sign>
        <path stroke="var(--txt)" stroke-width="2.5" d="M0 8h44" />
        <Disc x={22} y={8} />
      </Sign>
      <span>{children}</span>
    </li>
  )
}

/** Beside the sign of the dashed outline. */
export function DashedKey({ children }: KeyProps) {
  return (
    <li>
      <Sign>
        <path stroke="var(--ink)" stroke-width="2" stroke-dasharray="6 5" d="M0 8h44" />
        <Square x={22} y={8} />
      </Sign>
      <span>{children}</span>
    </li>
  )
}

/** Beside the sign of a range. */
export function BandKey({ children }: KeyProps) {
  return (
    <li>
      <Sign>
        <rect fill="var(--veil)" stroke="var(--txt)" x="0.5" y="1.5" width="43" height="13" />
      </Sign>
      <span>{children}</span>
    </li>
  )
}

function Sign({ children }: KeyProps) {
  return (
    <svg class="cq-sign" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}
