/**
 * What the parts of a table are. Where there is little room its rows are laid out as grids, and browsers
 * have been known to tell screen readers of no table any more. So its parts say it.
 */
export const is = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  name: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' }
} as const
