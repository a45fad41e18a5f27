/** The outside, injected once; nothing in this folder reads a global. Every method may be backed by a browser that refuses. */
export interface Environment {
  /** For this tab; null where the browser forbids it. */
  readonly tab: Shelf | null
  /** On this device; null where the browser forbids it. */
  readonly device: Shelf | null
  readonly trail: Trail
  /** Milliseconds since 1970 by the device's clock, which may be wrong or jump. */
  now(): number
  /** Milliseconds since some fixed moment; never runs backwards. */
  elapsed(): number
}

/** Storage that may throw on any call: full, forbidden, gone. */
export interface Shelf {
  getItem(name: string): string | null
  setItem(name: string, value: string): void
  removeItem(name: string): void
}

/** The browser's history, one entry a screen. */
export interface Trail {
  /** The part of the address after `#`, or ''. */
  fragment(): string
  /** The fragment of the entry before this one, if this session made it. */
  previous(): string | null
  push(fragment: string): void
  replace(fragment: string): void
  back(): void
  /** Called when the visitor moves through history or follows a `#` link. Returns the way to stop. */
  onMove(listener: () => void): () => void
}
