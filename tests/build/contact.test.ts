import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { countingHost, endpointHost, secondSite } from '../../scripts/second-site.ts'
import { FLAT_FIELDS } from '../../src/contact/parcel.ts'
import { base, otherSite } from '../browser/support/other-site.ts'
import { policyIn, read } from './second.ts'
import { built, page, pages, text } from './site.ts'

let [site, onNetlify] = ['', '']
// Both at once, while the other tests look at the project's own.
beforeAll(async () => {
  const [second, other] = await Promise.all([secondSite(), otherSite()])
  ;[site, onNetlify] = [second, join(other, 'dist')]
}, 120_000)

/** Names of what is counted, of tools that count, and of what they take. */
const traces = /quiz (?:started|finished|sketch)|plausible|umami|matomo|api\/event|idsite/i

describe('a site without an endpoint', () => {
  it('may reach no host but its own', () => {
    expect(pages.length).toBeGreaterThan(3)
    for (const { all } of pages)
      expect(policyIn(all)).toMatchObject({ 'connect-src': "'self'", 'form-action': "'self'" })
  })

  it('counts nothing: no byte of that is in any page, policy, style or script (S16)', () => {
    const files = built('**/*.{html,js,css,txt,xml}')
    const guilty = files.filter(file => traces.test(text(file)))
    expect(files.length).toBeGreaterThan(10)
    expect(guilty).toEqual([])
  })

  it('has no file for Netlify', () => {
    expect(built('contact-fields.html')).toEqual([])
  })
})

describe('a site with an endpoint', () => {
  it('may reach that host, and only by requests of its own script', () => {
    const files = globSync('**/*.html', { cwd: site })
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      const policy = policyIn(read(site, file))
      const counted = file === 'index.html' ? ` ${countingHost}` : ''
      expect(policy['connect-src'], file).toBe(`'self' ${endpointHost}${counted}`)
      const { 'connect-src': _, ...others } = policy
      expect(JSON.stringify(others), file).not.toContain(endpointHost)
      expect(JSON.stringify(others), file).not.toContain(countingHost)
    }
  })

  it('counts with code that comes late, on the quiz’s own page alone', () => {
    const files = globSync('**/*.{html,js}', { cwd: site })
    const code = files.filter(file =>
      readFileSync(join(site, file), 'utf8').includes('quiz finished')
    )
    const told = files.filter(file => readFileSync(join(site, file), 'utf8').includes(countingHost))
    expect(code).toHaveLength(1)
    expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toContain(code[0])
    expect(told).toEqual(['index.html'])
  })

  it('shows no form before there is a result', () => {
    const names = read(site, 'index.html').filter(({ name, attributes }) =>
      name === 'input' ? /email|text/.test(attributes.type ?? 'text') : false
    )
    expect(names).toEqual([])
    expect(read(site, 'index.html').length).toBeGreaterThan(page('404.html').all.length)
  })
})

describe('a site on Netlify', () => {
  it('stands where its content says, although tests started its build', () => {
    const [logo] = read(onNetlify, 'index.html').filter(({ name }) => name === 'img')
    expect(logo?.attributes.src).toBe(`${base}pictures/me.svg`)
  })

  it('reaches itself only', () => {
    expect(policyIn(read(onNetlify, 'index.html'))).toMatchObject({ 'connect-src': "'self'" })
  })

  it('lists every field that is ever sent, in a form that Netlify finds', () => {
    const all = read(onNetlify, 'contact-fields.html')
    const form = all.find(({ name }) => name === 'form')
    expect(form?.attributes).toMatchObject({ name: 'contact', 'data-netlify': 'true', hidden: '' })
    const fields = all.flatMap(({ name, attributes }) =>
      name === 'input' ? [attributes.name] : []
    )
    expect(fields).toEqual(FLAT_FIELDS)
    expect(policyIn(all)).toEqual({ 'default-src': "'none'" })
  })
})
