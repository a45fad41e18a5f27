/** What a host has to know: where the site stands, its pages, and who may frame those made for it. */
export interface Hosted {
  /** Path of the site, with a slash at both ends. */
  readonly base: string
  /** Folders of the pages below the base, each with a slash at the end; '' for the start. */
  readonly pages: readonly string[]
  /** Hosts that may show the pages for frames; none named: anybody. */
  readonly hosts: readonly string[]
  /** File names of the script for other people's pages: `embed.js`, and copies with a number. */
  readonly scripts: readonly string[]
}

export type Headers = Readonly<Record<string, string>>

/** With every answer. */
export const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin'
}

/** Of this host only: what else stands under the coach's domain is none of our business. */
export const HSTS = 'max-age=31536000'

/** For files whose name changes with their content. */
export const FOR_GOOD = 'public, max-age=31536000, immutable'
/** For all others: the browser asks whether there is something new. */
export const ASK = 'no-cache'

/** Old browsers know only this; all others follow `frame-ancestors`, which is stronger. */
export const NO_FRAMES = ['X-Frame-Options', 'DENY'] as const

/** Never in a frame. */
export const ALONE = "frame-ancestors 'none'"

/** Whether a page is made for frames. */
export function isForFrames(page: string): boolean {
  return /(?:^|\/)embed\/$/.test(page)
}

/** In whose frames: the site's own always, so that a page of the site can show the embed. */
export function framedBy({ hosts }: Hosted): string {
  return `frame-ancestors ${hosts.length === 0 ? '*' : ["'self'", ...hosts].join(' ')}`
}

/** A copy with a number stays what it is. */
export function isForGood(script: string): boolean {
  return script !== 'embed.js'
}
