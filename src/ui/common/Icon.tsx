const paths = {
  up: 'M12 20V5m-6 6 6-6 6 6',
  back: 'M19 12H5m6-6-6 6 6 6',
  warn: 'M12 4 2.5 20h19zM12 10v5m0 2.2v.3',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z'
} as const

/** A decorative stroke icon on a 24-unit grid. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="cq-ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
