import * as z from 'zod'
import { schemaBy } from './choose.ts'
import { group, oneOf, whole } from './leaf.ts'

function pattern(shape: RegExp, what: string) {
  return z.string({ error: what }).regex(shape, { error: what })
}

const HOST = 'https:\\/\\/[a-z0-9.-]+(?::\\d+)?'

/** Where the tool takes counts; no query, so no key can stand in it. */
function endpoint(path: string, like: string) {
  return pattern(new RegExp(`^${HOST}(?:/[\\w.-]+)*${path}$`, 'i'), `an address such as ${like}`)
}

/** Tools that take counts without a script of theirs; what needs one stays out of this page. */
const tools = {
  plausible: group({
    adapter: oneOf(['plausible']),
    url: endpoint('/api/event', 'https://plausible.io/api/event'),
    site: pattern(/^[a-z0-9.-]+\.[a-z0-9-]+(?:\/[\w./-]*)?$/i, 'the domain as Plausible has it')
  }),
  umami: group({
    adapter: oneOf(['umami']),
    url: endpoint('/api/send', 'https://cloud.umami.is/api/send'),
    site: pattern(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'the website id: 36 characters')
  }),
  matomo: group({
    adapter: oneOf(['matomo']),
    url: endpoint('/matomo\\.php', 'https://stats.coach.example/matomo.php'),
    site: whole(1, 999_999)
  })
}

export type CountingFront = z.infer<(typeof tools)[keyof typeof tools]>

/** The schema that this group means to follow. */
export const countingSchema = schemaBy<CountingFront>('adapter', tools)
