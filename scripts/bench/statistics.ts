export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The smallest value that at least the `share` (0–1) of all values does not exceed. NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Mean of the middle half of the values: as steady as a median, and finer where values come in steps. */
export function midmean(values: readonly number[]): number {
  const cut = Math.floor(values.length / 4)
  const middle = [...values].sort((a, b) => a - b).slice(cut, values.length - cut)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

/** Numbers from 0 to 1 that look random and are the same in every run (a Weyl sequence, mixed). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    const once = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97)
    return ((twice ^ (twice >>> 15)) >>> 0) / 2 ** 32
  }
}
