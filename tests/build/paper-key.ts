import { type Element, textOf } from './html.ts'
import { type Page, page } from './site.ts'

/** What stands on a built worksheet, read as somebody with a pencil reads it. */
export interface Printed {
  /** Number of a question → its lines, letter by letter. */
  readonly lines: ReadonlyMap<number, readonly (readonly [letter: string, text: string])[]>
  /** Dimension → question number → letter → points. */
  readonly key: ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, number>>>
  /** Sum and number of answers to score and share; undefined where there is none. */
  readonly lookUp: (dimension: string, sum: number, answered: number) => Looked | undefined
  /** Total of so many shares to the divisor and the id of a name. */
  readonly total: (sum: number, scored: number) => { divisor: number; band: string } | undefined
}

interface Looked {
  readonly score: number
  readonly share: number
}

export function printedAt(file: string): Printed {
  const one = page(file)
  return { lines: linesOf(one), key: keyOf(one), lookUp: lookUpOf(one), total: totalOf(one) }
}

function below(all: readonly Element[], ancestor: Element, name: string): readonly Element[] {
  return all.filter(element => element.name === name && isBelow(element, ancestor))
}

function isBelow({ parent }: Element, ancestor: Element): boolean {
  return parent !== null && (parent.node === ancestor.node || isBelow(parent, ancestor))
}

const words = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim()
const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN)
const cells = (all: readonly Element[], row: Element) =>
  all.filter(({ name, parent }) => /^t[hd]$/.test(name) && parent?.node === row.node).map(words)

function linesOf({ all }: Page): Printed['lines'] {
  const questions = all.filter(({ attributes }) => attributes.class === 'ws-q')
  return new Map(
    questions.map(question => {
      const number = below(all, question, 'p').find(({ attributes }) => attributes.class === 'ws-n')
      const lines = below(all, question, 'li').map(
        line =>
          [
            below(all, line, 'b').map(words).join(),
            below(all, line, 'span').map(words).join()
          ] as const
      )
      return [Number(number && words(number)), lines]
    })
  )
}

function tablesWith({ all }: Page, attribute: string): readonly Element[] {
  return all.filter(({ name, attributes }) => name === 'table' && attribute in attributes)
}

function keyOf(one: Page): Printed['key'] {
  return new Map(
    tablesWith(one, 'data-dimension').map(table => {
      const [head, ...rows] = below(one.all, table, 'tr').map(row => cells(one.all, row))
      const letters = head?.slice(1, -1) ?? []
      const items = rows.slice(0, -1).map(([question = '', ...points]) => {
        const counts = letters.map((letter, index) => [letter, Number(points[index])] as const)
        return [numberIn(question), new Map(counts)] as const
      })
      return [table.attributes['data-dimension'] ?? '', new Map(items)]
    })
  )
}

function lookUpOf(one: Page): Printed['lookUp'] {
  const tables = tablesWith(one, 'data-sums').map(table => {
    const [head = [], ...rows] = below(one.all, table, 'tr').map(row => cells(one.all, row))
    const answered = head.filter((_, index) => index % 2 === 1).map(numberIn)
    return { dimensions: table.attributes['data-sums']?.split(' ') ?? [], answered, rows }
  })
  return (dimension, sum, answered) => {
    const table = tables.find(({ dimensions }) => dimensions.includes(dimension))
    const column = table?.answered.indexOf(answered) ?? -1
    const row = table?.rows.find(([first]) => first === String(sum))
    const [score = '', share = ''] = row?.slice(1 + 2 * column) ?? []
    return column < 0 || score === '' ? undefined : { score: Number(score), share: Number(share) }
  }
}

function totalOf(one: Page): Printed['total'] {
  const [table] = tablesWith(one, 'data-totals')
  const rows = table ? below(one.all, table, 'tr') : []
  const [head = [], ...lines] = rows.map(row => cells(one.all, row))
  const bands = rows.slice(1).map(({ attributes }) => attributes['data-band'])
  return (sum, scored) => {
    const column = head.findIndex((text, index) => index > 0 && numberIn(text) === scored)
    if (column < 0) return undefined
    const found = lines.findIndex(line => {
      const [from = 0, to = -1] = line[column]?.split('–').map(Number) ?? []
      return from <= sum && sum <= to
    })
    const divisor = Number(lines.at(-1)?.[column]?.replace(',', '.'))
    return { divisor, band: bands[found] ?? '' }
  }
}
