/** A number stays a number for the spreadsheet; null is an empty cell. */
export type Cell = string | number | null

/** Tells Excel that UTF-8 follows; every other program skips it. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet would take for the start of a formula, the full-width forms of Asian keyboards too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** A table as a file for spreadsheets: RFC 4180, in UTF-8, and no cell is run as a formula. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map(row => `${row.map(written).join(',')}\r\n`).join('')
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return `"${harmless(cell).replaceAll('"', '""')}"`
}

/** An apostrophe in front makes it text; spreadsheets do not show it, or show only that. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
