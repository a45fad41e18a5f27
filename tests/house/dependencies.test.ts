import { describe, expect, it } from 'vitest'
import { files, grep, read } from './files.ts'

type Versions = Readonly<Record<string, string>>

const manifest = JSON.parse(read('package.json')) as {
  dependencies: Versions
  devDependencies: Versions
  overrides: Versions
}
const versions = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides }
const text = files(/\.(?!(png|jpg|ico|woff2)$)[^./]+$|\/run$|^[^.]+$/)

describe('dependencies', () => {
  it('reach the visitor in these six only', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual([
      '@scure/base',
      'chart.js',
      'ics',
      'nanostores',
      'preact',
      'uqr'
    ])
  })

  it('have exact versions', () => {
    const loose = Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })

  it('each have their reason in docs/dependencies.md, and nothing else has', () => {
    const reasons = grep('docs/dependencies.md', /^\| `/).map(line => line.text.split('`')[1])
    expect(reasons.sort()).toEqual(Object.keys(versions).sort())
  })
})

describe('tracked files', () => {
  it('hold no download addresses in the lockfile', () => {
    expect(grep('package-lock.json', /"resolved"|https?:\/\/[^"]*\.tgz/)).toEqual([])
  })

  it.each([
    ['the host of a package registry', /registry\.(npm[j]s|yarn[p]kg)|deb\.debi[a]n\.org/],
    ['a path of one machine', /(^|[\s'"`(=])\/(root|work|home\/\w+|Users\/\w+)\//]
  ])('do not name %s', (_, pattern) => {
    expect(text).toContain('.ci/run')
    expect(text.flatMap(file => grep(file, pattern))).toEqual([])
  })
})
