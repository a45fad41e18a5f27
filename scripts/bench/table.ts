/** One measured value, beside the target if there is one. */
export interface Row {
  readonly label: string
  readonly value: number
  readonly unit: string
  /** The highest value that is good enough. */
  readonly most?: number
}

export function isMissed({ value, most }: Row): boolean {
  return most !== undefined && !(value <= most)
}

/** Prints a table of rows under a heading. */
export function tell(name: string, rows: readonly Row[]) {
  const lines = [['', 'measured', 'target', ''], ...rows.map(cells)]
  const widths = [0, 1, 2, 3].map(column =>
    Math.max(...lines.map(line => line[column]?.length ?? 0))
  )
  console.log(`\n${name}`)
  for (const [label = '', ...rest] of lines) {
    const right = rest.map((cell, n) => cell.padStart(widths[n + 1] ?? 0))
    console.log(`  ${[label.padEnd(widths[0] ?? 0), ...right].join('  ').trimEnd()}`)
  }
}

function cells(row: Row): readonly string[] {
  const { label, value, unit, most } = row
  if (most === undefined) return [label, written(value, unit), '', '']
  return [label, written(value, unit), `≤ ${written(most, unit)}`, isMissed(row) ? 'MISS' : 'pass']
}

/** Three digits that count, or the whole number. */
function written(value: number, unit: string): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return `${Number(value.toFixed(digits))} ${unit}`.trimEnd()
}
