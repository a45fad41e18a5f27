import type { Shelf } from './environment.ts'

/** The stored value, null when there is none, undefined when the shelf refuses. Never throws. */
export function read(shelf: Shelf | null, name: string): string | null | undefined {
  try {
    return shelf?.getItem(name)
  } catch {
    return undefined
  }
}

/** Whether the value is now stored. Never throws. */
export function write(shelf: Shelf | null, name: string, value: string): boolean {
  try {
    shelf?.setItem(name, value)
    return shelf !== null
  } catch {
    return false
  }
}

/** Removes the value as far as the shelf lets us. Never throws. */
export function erase(shelf: Shelf | null, name: string): void {
  try {
    shelf?.removeItem(name)
  } catch {
    // Nothing more can be done, and the visitor's answers in memory still count.
  }
}
