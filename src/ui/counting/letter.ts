import type { Counted, Counting } from '../../domain/counting.ts'

/** One count as it travels. */
export interface CountLetter {
  readonly type: 'text/plain' | 'application/json' | 'application/x-www-form-urlencoded'
  readonly body: string
}

/**
 * What a tool's own script would send for an event, and less: the name, the site and the page, whose
 * address is without query and fragment.
 */
export function countLetter({ adapter, site }: Counting, name: Counted, page: URL): CountLetter {
  const url = page.origin + page.pathname
  switch (adapter) {
    case 'plausible':
      return { type: 'text/plain', body: JSON.stringify({ domain: site, name, url }) }
    case 'umami': {
      const payload = { website: site, hostname: page.hostname, url: page.pathname, name }
      return { type: 'application/json', body: JSON.stringify({ type: 'event', payload }) }
    }
    case 'matomo': {
      // `ca`: an event and no page view. No visitor id goes along, and no answer is wanted.
      const fields = { idsite: site, rec: '1', ca: '1', send_image: '0', url }
      const event = { e_c: 'quiz', e_a: name.replace('quiz ', '') }
      const body = String(new URLSearchParams({ ...fields, ...event }))
      return { type: 'application/x-www-form-urlencoded', body }
    }
  }
}
