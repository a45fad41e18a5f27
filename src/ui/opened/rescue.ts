/** Mail filters escape the `#` of a link, some of them twice. */
const ESCAPED_HASH = /\/?%(?:25)?23/i

/**
 * Where a path leads whose `#` was escaped on its way: `/result/%23q1…` to `/result/#q1…`; null for
 * any other path. Pages end in a slash, so one is added where it went missing.
 */
export function rescuedPath(path: string): string | null {
  const found = ESCAPED_HASH.exec(path)
  if (!found) return null
  return `${path.slice(0, found.index)}/#${path.slice(found.index + found[0].length)}`
}

/** On the page for addresses that lead nowhere: goes where the link meant to go. */
export function rescue(location: Pick<Location, 'pathname' | 'origin' | 'replace'>): void {
  const path = rescuedPath(location.pathname)
  // With the origin in front, a path like `//elsewhere.example/%23` cannot lead to another site.
  if (path !== null) location.replace(location.origin + path)
}
