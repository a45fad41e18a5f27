import type { Entry } from '../entry.ts'
import type { Path } from '../path.ts'
import { valueAt } from '../path.ts'
import type { Problem } from '../problem.ts'
import type { SiteFront } from '../schemas/site.ts'
import { at } from './context.ts'

/** What keys look like that let whoever reads them in: everything in `contact:` is published. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\bpat-[a-z]{2}\d-[\da-f-]{20,}/i, 'a private token of HubSpot'],
  [/\bxkeysib-/i, 'an API key of Brevo'],
  [/\b[\da-f]{32}-[a-z]{2}\d+\b/i, 'an API key of Mailchimp'],
  [/\bkit_[\da-f]{16,}/i, 'an API key of Kit'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/, 'an API token (JWT)'],
  [/\b(?:sk|rk)_(?:live|test)_|\bsk_\w{12,}|\bsk-\w{12,}/, 'a secret key'],
  [/\b(?:ghp|gho|github_pat|xox[abp])[_-]\w+/, 'an access token'],
  [/\bAKIA[\dA-Z]{16}\b/, 'an access key of Amazon'],
  [/\bBearer\s+\S+/i, 'an access token'],
  [/^https?:\/\/[^/?#]*@/i, 'a user name or password in the address'],
  [
    /[?&](?:api[_-]?key|apikey|api[_-]?secret|secret|token|access[_-]?token|password)=/i,
    'a key in the address'
  ]
]

/** Keys that would be published with the page. */
export function checkSecrets(site: Entry<SiteFront> | null): readonly Problem[] {
  if (!site) return []
  return texts(valueAt(site.doc.front, ['contact']), ['contact']).flatMap(({ path, value }) => {
    const found = SECRETS.find(([pattern]) => pattern.test(value))
    if (!found) return []
    return [
      at(
        site.doc,
        path,
        'nothing secret: whatever stands here is published with the page',
        found[1],
        'Remove it, and make it invalid at the service; docs/recipes/contacts.md says which address or number belongs here.'
      )
    ]
  })
}

function texts(value: unknown, path: Path): readonly { path: Path; value: string }[] {
  if (typeof value === 'string') return [{ path, value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => texts(item, [...path, key]))
}
