/** One of `states` possibilities, 0 … states − 1. */
export interface Digit {
  readonly value: number
  readonly states: number
}

/** How many values a symbol of a code has. */
const SYMBOL = 32

/** How many symbols it takes to tell all combinations of digits with so many states apart. */
export function symbolsFor(states: readonly number[]): number {
  const combinations = states.reduce((product, count) => product * BigInt(count), 1n)
  return combinations === 1n ? 0 : (combinations - 1n).toString(SYMBOL).length
}

/** Digits as one number in mixed radix, the first digit the least, written in `size` symbols. */
export function pack(digits: readonly Digit[], size: number): readonly number[] {
  const number = digits.reduceRight(
    (rest, { value, states }) => rest * BigInt(states) + BigInt(value),
    0n
  )
  const text = size === 0 ? '' : number.toString(SYMBOL).padStart(size, '0')
  return Array.from(text, symbol => Number.parseInt(symbol, SYMBOL))
}

/** The reverse of `pack`; null when the symbols hold more than the digits can say. */
export function unpack(
  symbols: readonly number[],
  states: readonly number[]
): readonly number[] | null {
  let rest = symbols.reduce((number, symbol) => number * BigInt(SYMBOL) + BigInt(symbol), 0n)
  const values = states.map(count => {
    const value = Number(rest % BigInt(count))
    rest /= BigInt(count)
    return value
  })
  return rest === 0n ? values : null
}
