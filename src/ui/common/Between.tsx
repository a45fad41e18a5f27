interface BetweenProps {
  /** Of the hatching; one a page. */
  readonly id: string
  /** 0–100: the values of the filled disc and of the open square. */
  readonly disc: number
  readonly square: number
  /** In pixels: the line's height on the drawing, and half the height of each mark. */
  readonly y: number
  readonly half: { readonly hatching: number; readonly disc: number; readonly square: number }
}

/** A line from 0 to 100 with two values on it: a filled disc, an open square, hatching between. */
export function Between({ id, disc, square, y, half }: BetweenProps) {
  return (
    <>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M0 5 5 0" stroke="var(--edge)" />
      </pattern>
      <line x2="100%" y1={y} y2={y} stroke="var(--line)" />
      <rect
        x={`${Math.min(disc, square)}%`}
        y={y - half.hatching}
        width={`${Math.abs(disc - square)}%`}
        height={2 * half.hatching}
        fill={`url(#${id})`}
      />
      <circle cx={`${disc}%`} cy={y} r={half.disc} fill="var(--txt)" />
      <svg x={`${square}%`} y={y} overflow="visible" aria-hidden="true">
        <rect
          x={-half.square}
          y={-half.square}
          width={2 * half.square}
          height={2 * half.square}
          fill={disc === square ? 'none' : 'var(--pap)'}
          stroke="var(--ink)"
          stroke-width="2"
        />
      </svg>
    </>
  )
}
