/** `counting:` of `content/site.md`, checked: a tool of the coach's that counts without cookies. */
export interface Counting {
  readonly adapter: 'plausible' | 'umami' | 'matomo'
  /** Where its counts go: https, without query. */
  readonly url: string
  /** What the tool calls this site: a domain, an id, a number. */
  readonly site: string
}

/** All that is ever counted: that something happened, never what. */
export const COUNTED = [
  'quiz started',
  'quiz sketch',
  'quiz finished',
  'quiz result shared',
  'quiz contact sent',
  'quiz offer followed'
] as const

export type Counted = (typeof COUNTED)[number]

/** The one host that a page which counts has to be allowed to reach, as an origin. */
export function countingOrigin({ url }: Counting): string {
  return /^https:\/\/[^/]+/.exec(url)?.[0] ?? ''
}
