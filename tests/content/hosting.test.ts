import { describe, expect, it } from 'vitest'
import { apacheFile } from '../../src/authoring/hosting/apache.ts'
import { basePath } from '../../src/authoring/hosting/base.ts'
import { ALONE, ALWAYS, type Hosted } from '../../src/authoring/hosting/headers.ts'
import { nginxFile } from '../../src/authoring/hosting/nginx.ts'
import { readList, takeOver } from '../../src/authoring/hosting/old-files.ts'
import { headersFile, redirectsFile } from '../../src/authoring/hosting/static-hosts.ts'
import { headersAt, rulesOf } from './host-headers.ts'

const pages = [
  '',
  '404.html',
  'compare/',
  'result/',
  'result/112233/',
  'embed/',
  'nl/',
  'nl/embed/'
]
const coach = 'https://coach.example'
const root: Hosted = {
  base: '/',
  pages,
  hosts: [coach],
  scripts: ['embed.js', 'embed.1.0.0.js']
}
const below: Hosted = { ...root, base: '/sub/path/' }
const anybody: Hosted = { ...root, hosts: [] }

describe('the path of a site', () => {
  it.each([
    ['https://quiz.example', '/'],
    ['https://coach.example/quiz', '/quiz/'],
    ['https://coach.example/a/b', '/a/b/']
  ])('%s stands at %s', (url, base) => {
    expect(basePath(url)).toBe(base)
  })
})

describe.each([
  ['at the root', root],
  ['below a path', below]
])('_headers, %s', (_, hosted) => {
  const file = headersFile(hosted)
  const at = (path: string) => headersAt(file, hosted.base + path)

  it('says what a good host says, everywhere (S11)', () => {
    for (const path of [...pages, '_astro/a.js', 'embed.js', 'nothing/'])
      expect(at(path)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy':
          'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
        'cross-origin-opener-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000',
        'x-frame-options': 'DENY'
      })
  })

  it('lets nobody frame a page, and the listed hosts those for frames (S10)', () => {
    for (const path of ['', '404.html', 'compare/', 'result/', 'result/112233/', 'nl/'])
      expect(at(path)['content-security-policy']).toBe("frame-ancestors 'none'")
    for (const path of ['embed/', 'nl/embed/'])
      expect(at(path)['content-security-policy']).toBe(`frame-ancestors 'self' ${coach}`)
  })

  it('keeps hashed files for good, and lets other origins read what they need', () => {
    for (const path of ['_astro/a.js', 'embed.1.0.0.js'])
      expect(at(path)).toMatchObject({
        'cache-control': expect.stringContaining('immutable'),
        'access-control-allow-origin': '*'
      })
    expect(at('previews/abc.png')['cache-control']).toContain('immutable')
    expect(at('embed.js')).toMatchObject({ 'access-control-allow-origin': '*' })
    expect(at('sw.js')['cache-control']).toBe('no-cache')
    expect(at('embed.js')).not.toHaveProperty('cache-control')
    expect(at('')).not.toHaveProperty('cache-control')
  })

  it('stays within what the hosts allow', () => {
    expect(rulesOf(file).length).toBeLessThanOrEqual(100)
    for (const { path } of rulesOf(file)) expect(path.split('*').length).toBeLessThanOrEqual(2)
  })
})

describe('a site that lists no hosts', () => {
  it('lets anybody frame the pages for frames, and no other', () => {
    const file = headersFile(anybody)
    expect(headersAt(file, '/embed/')['content-security-policy']).toBe('frame-ancestors *')
    expect(headersAt(file, '/')['content-security-policy']).toBe("frame-ancestors 'none'")
  })
})

describe('_redirects', () => {
  it('is needed below a path only', () => {
    expect(redirectsFile(root)).toBeNull()
    expect(redirectsFile(below)).toBe('/ /sub/path/ 302\n/sub/path/* /:splat 200\n')
  })
})

describe.each([
  ['nginx', nginxFile],
  ['Apache', apacheFile]
])('the lines for %s', (_, fileFor) => {
  it('name the hosts once a page for frames needs them, and the base throughout', () => {
    expect(fileFor(root)).toContain(`frame-ancestors 'self' ${coach}`)
    expect(fileFor(anybody)).not.toContain(coach)
    expect(fileFor(below)).toContain('/sub/path/404.html')
    expect(fileFor({ ...root, pages: [''] })).not.toContain(coach)
  })
})

describe('the lines for Apache', () => {
  const lines = apacheFile(root).split('\n')
  const at = (text: string) => lines.findIndex(line => line.includes(text))

  it('say what a good host says (S11)', () => {
    for (const [name, value] of Object.entries(ALWAYS))
      expect(lines).toContain(`Header always set ${name} "${value}"`)
    expect(lines).toContainEqual(
      expect.stringMatching(/^Header always set Strict-Transport-Security .*HTTPS/)
    )
  })

  it('let nobody frame a page, but for what comes after: those for frames (S10)', () => {
    expect(lines).toContain(`Header always set Content-Security-Policy "${ALONE}"`)
    expect(at(`frame-ancestors 'self' ${coach}`)).toBeGreaterThan(at(ALONE))
  })
})

describe('files of earlier builds', () => {
  const today = new Date('2026-03-01T12:00:00Z')
  const built = { now: ['b.js'], until: {} }

  it('are kept for thirty days from the upload that replaces them', () => {
    const live = {
      now: ['a.js', 'b.js'],
      until: { 'old.js': '2026-03-05', 'gone.js': '2026-02-28' }
    }
    expect(takeOver(built, live, today)).toEqual({
      now: ['b.js'],
      until: { 'a.js': '2026-03-31', 'old.js': '2026-03-05' }
    })
  })

  it('are needed no longer on their own account once they are back in the build', () => {
    const live = { now: [], until: { 'b.js': '2026-03-05' } }
    expect(takeOver(built, live, today)).toEqual(built)
  })

  it.each([
    [{ now: ['../index.html'], until: {} }],
    [{ now: ['a/b.js'], until: {} }],
    [{ now: ['.htaccess'], until: {} }],
    [{ now: [], until: { 'a.js': 'soon' } }],
    [{ now: 'a.js' }],
    [null],
    ['<!doctype html>']
  ])('%j is no list', value => {
    expect(readList(value)).toBeNull()
  })
})
