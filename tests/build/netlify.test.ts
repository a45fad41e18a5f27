import { beforeAll, describe, expect, it } from 'vitest'
import { secondSite } from '../../scripts/second-site.ts'
import { FLAT_FIELDS } from '../../src/contact/parcel.ts'
import { policyIn, read } from './second.ts'

// In a file of its own: while it builds its site, another builds the one with an endpoint.
describe('a site on Netlify', () => {
  let site: string
  beforeAll(() => {
    site = secondSite('netlify')
  }, 120_000)

  it('reaches itself only', () => {
    expect(policyIn(read(site, 'index.html'))).toMatchObject({ 'connect-src': "'self'" })
  })

  it('lists every field that is ever sent, in a form that Netlify finds', () => {
    const all = read(site, 'contact-fields.html')
    const form = all.find(({ name }) => name === 'form')
    expect(form?.attributes).toMatchObject({ name: 'contact', 'data-netlify': 'true', hidden: '' })
    const fields = all.flatMap(({ name, attributes }) =>
      name === 'input' ? [attributes.name] : []
    )
    expect(fields).toEqual(FLAT_FIELDS)
    expect(policyIn(all)).toEqual({ 'default-src': "'none'" })
  })
})
