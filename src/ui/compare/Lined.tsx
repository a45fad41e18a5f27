import type { ComponentChildren } from 'preact'
import { is } from '../common/table-parts.ts'

export interface LinedRow {
  /** Of the dimension. */
  readonly id: string
  readonly name: string
  /** A line from 0 to 100, with what is said of it. */
  readonly line: ComponentChildren
  /** One a column. */
  readonly numbers: readonly ComponentChildren[]
  /** For a row of its own: beside the numbers there is no room for it. */
  readonly words?: ComponentChildren
}

interface LinedProps {
  readonly caption: string
  /** Dimension, line, and one for each number. */
  readonly heads: readonly ComponentChildren[]
  readonly rows: readonly LinedRow[]
}

/** Dimensions, each with a line from 0 to 100 and its numbers. */
export function Lined({ caption, heads, rows }: LinedProps) {
  return (
    <table {...is.table} class="cq-t cq-pair" data-numbers={heads.length - 2}>
      <caption class="cq-vh">{caption}</caption>
      <thead {...is.group}>
        <tr {...is.row}>
          {heads.map((head, index) => (
            <th key={index} {...is.column}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(row => (
        <Row key={row.id} {...row} />
      ))}
    </table>
  )
}

function Row({ name, line, numbers, words }: LinedRow) {
  return (
    <tbody {...is.group}>
      <tr {...is.row}>
        <th {...is.name} rowSpan={words ? 2 : 1}>
          {name}
        </th>
        <td {...is.cell}>{line}</td>
        {numbers.map((number, index) => (
          <td key={index} {...is.cell}>
            {number}
          </td>
        ))}
      </tr>
      {words && (
        <tr {...is.row} class="cq-words">
          <td {...is.cell} colSpan={1 + numbers.length}>
            <small>{words}</small>
          </td>
        </tr>
      )}
    </tbody>
  )
}
