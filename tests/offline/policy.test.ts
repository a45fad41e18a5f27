import { describe, expect, it } from 'vitest'
import {
  cacheName,
  cachesOf,
  isAnswer,
  isOtherBuild,
  type KeptFiles,
  staleCaches,
  wayOf
} from '../../src/offline/policy.ts'

const scope = 'https://coach.example/quiz/'
const files: KeptFiles = [
  ['', 'a1'],
  ['workshop/', 'b2'],
  ['_astro/page.Xy.js', 'c3']
]
const paths = new Set(files.map(([path]) => path))
const way = (path: string, method = 'GET') => wayOf({ method, url: scope + path }, scope, paths)

describe('the name of a kept build', () => {
  const name = cacheName(scope, files)

  it('changes with any file, and with nothing else', () => {
    expect(cacheName(scope, [...files])).toBe(name)
    const changed = files.map(([path, hash]) => [path, path === '' ? 'a2' : hash] as const)
    const renamed = files.map(([path, hash]) => [path.replace('Xy', 'Xz'), hash] as const)
    const names = [name, cacheName(scope, changed), cacheName(scope, renamed)]
    expect(new Set(names).size).toBe(3)
  })

  it('says whose it is: of two sites on one host neither touches the other', () => {
    const other = cacheName('https://coach.example/', files)
    const old = cacheName(scope, [])
    const all = [name, other, old, 'somebody-else']
    expect(staleCaches(scope, all, name)).toEqual([old])
    expect(cachesOf(scope, all)).toEqual([name, old])
    expect(cachesOf('https://coach.example/', all)).toEqual([other])
  })
})

describe('a request', () => {
  it('for a page goes to the network first, whatever follows its path', () => {
    for (const path of ['', '?lang=nl', 'workshop/', 'workshop/#q1xyz'])
      expect(way(path)).toBe('network-first')
  })

  it('for a file that never changes is answered from what is kept', () => {
    expect(way('_astro/page.Xy.js')).toBe('cache-first')
  })

  it('for anything else is none of its business: frames, previews, another build, the worker', () => {
    for (const path of ['embed/', 'embed.js', 'previews/a.png', '_astro/page.Zz.js', 'sw.js'])
      expect(way(path)).toBe('leave')
    expect(wayOf({ method: 'GET', url: 'https://other.example/' }, scope, paths)).toBe('leave')
    expect(wayOf({ method: 'GET', url: 'https://coach.example/' }, scope, paths)).toBe('leave')
    expect(way('', 'POST')).toBe('leave')
  })

  it('is answered by what is kept when the host is down, not when a page is gone', () => {
    expect([200, 304, 404, 500, 503].map(isAnswer)).toEqual([true, true, true, false, false])
  })
})

describe('a page that is open', () => {
  const html = '<script>{"words":"today"}</script><script src="/_astro/page.Xy.js">'

  it('is of another build when its words or its scripts are others', () => {
    expect(isOtherBuild(html, ['{"words":"today"}', '/_astro/page.Xy.js'])).toBe(false)
    expect(isOtherBuild(html, ['{"words":"yesterday"}', '/_astro/page.Xy.js'])).toBe(true)
    expect(isOtherBuild(html, ['{"words":"today"}', '/_astro/page.Xw.js'])).toBe(true)
  })
})
