const paths = {
  up: 'M12 20V5m-6 6 6-6 6 6',
  back: 'M19 12H5m6-6-6 6 6 6',
  warn: 'M12 4 2.5 20h19zM12 10v5m0 2.2v.3'
} as const

/** What only later parts draw stays out of the first page. */
interface IconProps {
  readonly name?: keyof typeof paths
  readonly path?: string
}

/** A decorative stroke icon on a 24-unit grid. */
export function Icon({ name = 'up', path = paths[name] }: IconProps) {
  return (
    <svg class="cq-ic" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
