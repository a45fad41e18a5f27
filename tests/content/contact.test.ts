import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/paths.ts'
import { build } from '../../src/authoring/build.ts'
import { explainAll } from '../../src/authoring/problem.ts'
import { ADAPTERS } from '../../src/authoring/schemas/contact.ts'
import { isList, originsOf } from '../../src/domain/contact.ts'
import { CONSENT, NEWSLETTER, withContact } from './broken/contact.ts'
import { edited, mini } from './fixtures.ts'

function pointOf(lines: string) {
  const content = build(edited(mini(), [withContact(lines)]))
  if (!content.ok) throw new Error(explainAll(content.problems))
  return content.site.contact
}

const GUID = '11111111-2222-3333-4444-555555555555'

/** What an author writes for each adapter, beside the words; what becomes of it; whom the page may reach. */
const settings: readonly (readonly [string, object, string | null])[] = [
  [
    'adapter: webhook\n  url: https://hook.example/x',
    { url: 'https://hook.example/x', body: 'json' },
    'https://hook.example'
  ],
  [
    'adapter: webhook\n  url: https://hook.example:8443/x?y=1\n  body: text',
    { body: 'text' },
    'https://hook.example:8443'
  ],
  [
    'adapter: form\n  url: https://form.example/post.php',
    { answer: 'hidden' },
    'https://form.example'
  ],
  [
    'adapter: form\n  url: https://form.example/\n  answer: json',
    { answer: 'json' },
    'https://form.example'
  ],
  ['adapter: formspree\n  url: https://formspree.io/f/abcdefgh', {}, 'https://formspree.io'],
  [
    `adapter: web3forms\n  key: ${GUID}`,
    { url: 'https://api.web3forms.com/submit', key: GUID },
    'https://api.web3forms.com'
  ],
  ['adapter: netlify', {}, null],
  [
    'adapter: google\n  url: https://script.google.com/macros/s/AKf-x_1/exec',
    {},
    'https://script.google.com https://script.googleusercontent.com'
  ],
  [
    `adapter: hubspot\n  portal: 123456\n  form: ${GUID}\n  details: quiz`,
    { url: `https://api.hsforms.com/submissions/v3/integration/submit/123456/${GUID}` },
    'https://api.hsforms.com'
  ],
  [
    `adapter: hubspot\n  portal: 123456\n  form: ${GUID}\n  region: eu1\n  details: quiz`,
    {},
    'https://api-eu1.hsforms.com'
  ],
  [
    'adapter: kit\n  url: https://app.kit.com/forms/1234567/subscriptions\n  details: quiz',
    { details: 'quiz' },
    'https://app.kit.com'
  ],
  [
    'adapter: kit\n  url: https://app.convertkit.com/forms/1234567/subscriptions\n  details: quiz',
    {},
    'https://app.convertkit.com'
  ],
  [
    'adapter: mailchimp\n  url: https://coach.us1.list-manage.com/subscribe/post?u=0a1b&amp;id=2c3d\n  details: QUIZ',
    { url: 'https://coach.us1.list-manage.com/subscribe/post?u=0a1b&id=2c3d' },
    'https://coach.us1.list-manage.com'
  ],
  [
    'adapter: mailerlite\n  url: https://assets.mailerlite.com/jsonp/1/forms/2/subscribe\n  details: quiz',
    {},
    'https://assets.mailerlite.com'
  ],
  [
    'adapter: brevo\n  url: https://1a2b3c4d.sibforms.com/serve/MUIF_x-y==\n  details: QUIZ',
    {},
    'https://1a2b3c4d.sibforms.com'
  ],
  [
    'adapter: activecampaign\n  url: https://coach.activehosted.com/proc.php\n  form: 3\n  details: "7"',
    { form: 3, details: '7' },
    'https://coach.activehosted.com'
  ],
  ['adapter: bridge', {}, null]
]

describe.each(settings)('%s', (lines, endpoint, origins) => {
  const point = pointOf(`  ${lines}\n${CONSENT}\n${NEWSLETTER}`)

  it('is what an endpoint needs, and nothing else', () => {
    expect(point?.endpoint).toMatchObject(endpoint)
    expect(JSON.stringify(point?.endpoint)).not.toMatch(/consent|newsletter|amp;/)
    expect(point?.consent).toMatchObject({ id: 'contact', version: 1 })
  })

  it('tells the policy whom the page may reach', () => {
    expect(point && originsOf(point.endpoint)).toEqual(origins?.split(' ') ?? [])
  })
})

describe('a contact point', () => {
  it('by mail needs no words, and goes to the publisher unless it says otherwise', () => {
    const at = (lines: string) => pointOf(lines)?.endpoint
    expect(at('  adapter: mailto')).toEqual({ adapter: 'mailto', to: 'doctor@mini.example' })
    expect(at('  adapter: mailto\n  to: in@mini.example')).toMatchObject({ to: 'in@mini.example' })
  })

  it('is there only if the author wrote one', () => {
    const content = build(mini())
    expect(content.ok && 'contact' in content.site).toBe(false)
  })
})

describe('the recipe', () => {
  const recipe = readFileSync(join(root, 'docs/recipes/contacts.md'), 'utf8')
  const sections = [...recipe.matchAll(/^## `(\w+)`/gm)].map(([, name]) => name)

  it('has a section for each adapter, and for no other', () => {
    expect(sections).toEqual(ADAPTERS)
    expect(new Set(settings.map(([lines]) => /adapter: (\w+)/.exec(lines)?.[1])).size).toBe(
      ADAPTERS.length - 1
    )
  })

  it('says of every mailing list that it is one', () => {
    const lists = ADAPTERS.filter(adapter =>
      isList({ adapter, url: '', details: '' } as Parameters<typeof isList>[0])
    )
    const [sentence = ''] = /`kit`.*?put people on a list/s.exec(recipe) ?? []
    expect([...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(lists)
  })

  it('has words that the check accepts', () => {
    const [, example = ''] = /```yaml\ncontact:\n([\s\S]*?)```/.exec(recipe) ?? []
    expect(pointOf(example.trimEnd())?.newsletter?.id).toBe('letter')
  })
})
