import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * A store's value, drawn anew in the same turn as it changes, so that screen and address never differ.
 * (`@nanostores/preact` waits for a timer.)
 */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  const [value, set] = useState(() => store.get())
  useLayoutEffect(() => store.subscribe(next => set(() => next as Value)), [store])
  return value
}
