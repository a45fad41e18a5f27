/** What the worker keeps for use without a network: `[path below the site, hash of its content]`. */
export type KeptFiles = readonly (readonly [path: string, hash: string])[]

/** How a request is answered. */
export type Way =
  /** As if no worker were there. */
  | 'leave'
  /** From the network; what is kept only when that fails. */
  | 'network-first'
  /** From what is kept: such a file never changes under its name. */
  | 'cache-first'

/** Where a kept build lies. Several sites may share a host, so the name says whose it is. */
export function cacheName(scope: string, files: KeptFiles): string {
  return `${prefix(scope)}${digest(JSON.stringify(files))}`
}

/** Of the names of all caches, those of this site. */
export function cachesOf(scope: string, names: readonly string[]): readonly string[] {
  return names.filter(name => name.startsWith(prefix(scope)))
}

/** Of these, earlier builds: none of them is ever served once a newer one is kept. */
export function staleCaches(
  scope: string,
  names: readonly string[],
  own: string
): readonly string[] {
  return cachesOf(scope, names).filter(name => name !== own)
}

/**
 * Pages come from the network whenever there is one, so that nobody is shown yesterday's build.
 * What is not on the list (pages for frames, previews, other hosts) is not the worker's business.
 */
export function wayOf(
  { method, url }: { readonly method: string; readonly url: string },
  scope: string,
  paths: ReadonlySet<string>
): Way {
  const path = pathIn(scope, url)
  if (method !== 'GET' || path === null || !paths.has(path)) return 'leave'
  return path.startsWith('_astro/') ? 'cache-first' : 'network-first'
}

/** The path below the site, without what follows `?` or `#`; null elsewhere. */
export function pathIn(scope: string, url: string): string | null {
  return url.startsWith(scope) ? url.slice(scope.length).replace(/[?#].*$/s, '') : null
}

/** Whether an answer from the network is one; a host that is down is no network. */
export function isAnswer(status: number): boolean {
  return status < 500
}

/**
 * Whether a page that is open is of another build than the one that is kept: `html` is its kept
 * text, `marks` what the open page was made with (its words, and the names of its scripts).
 */
export function isOtherBuild(html: string, marks: readonly string[]): boolean {
  return !marks.every(mark => html.includes(mark))
}

function prefix(scope: string): string {
  return `collaboration-quiz-offline:${scope}:`
}

/** FNV-1a, 32 bits: two builds of one site in a row are not to have the same. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
