import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The part of the address after `#`, drawn anew when it changes. */
export function useFragment(): string {
  const [fragment, set] = useState(location.hash.slice(1))
  // In the same turn as it is drawn: a change before there is an ear for it would go unseen.
  useLayoutEffect(() => {
    const follow = () => set(location.hash.slice(1))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return fragment
}

/** Another link in the same tab is another page; on the first one the browser's place is right. */
export function useFocusOnMove(fragment: string) {
  const first = useRef(fragment)
  useLayoutEffect(() => {
    if (fragment === first.current) return
    first.current = fragment
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [fragment])
}
