/** One of `states` possibilities, 0 … states − 1. */
export interface Digit {
  readonly value: number
  readonly states: number
}

/** How many values a symbol of a code has. */
const SYMBOL = 32n

/** How many symbols it takes to tell all combinations of digits with so many states apart. */
export function symbolsFor(states: readonly number[]): number {
  const combinations = states.reduce((product, count) => product * BigInt(count), 1n)
  return combinations === 1n ? 0 : Math.ceil((combinations - 1n).toString(2).length / 5)
}

/** Digits as one number in mixed radix, the first digit the least, written in `size` symbols. */
export function pack(digits: readonly Digit[], size: number): readonly number[] {
  let rest = digits.reduceRight(
    (number, { value, states }) => number * BigInt(states) + BigInt(value),
    0n
  )
  return Array.from({ length: size }, () => {
    const symbol = Number(rest % SYMBOL)
    rest /= SYMBOL
    return symbol
  })
}

/** The reverse of `pack`; null when the symbols hold more than the digits can say. */
export function unpack(
  symbols: readonly number[],
  states: readonly number[]
): readonly number[] | null {
  let rest = symbols.reduceRight((number, symbol) => number * SYMBOL + BigInt(symbol), 0n)
  const values = states.map(count => {
    const value = Number(rest % BigInt(count))
    rest /= BigInt(count)
    return value
  })
  return rest === 0n ? values : null
}
