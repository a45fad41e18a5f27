import { describe, expect, it } from 'vitest'
import { files, grep, read } from './files.ts'

type Versions = Readonly<Record<string, string>>

const manifest = JSON.parse(read('package.json')) as {
  dependencies: Versions
  devDependencies: Versions
  overrides: Versions
  allowScripts: Readonly<Record<string, boolean>>
}

interface Locked {
  readonly integrity?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Versions
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

describe('the lockfile (S21)', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, Locked>>
  }
  const locked = Object.entries(packages).filter(([path]) => path !== '')

  it('knows every package by its content', () => {
    expect(locked.length).toBeGreaterThan(100)
    const loose = locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))
    expect(loose.map(([path]) => path)).toEqual([])
  })

  it('lets only those run code on installing that package.json allows', () => {
    const run = locked.filter(([, one]) => one.hasInstallScript).map(([path]) => path)
    const allowed = Object.keys(manifest.allowScripts).map(name => `node_modules/${name}`)
    expect(run.sort()).toEqual(allowed.sort())
  })

  it('brings the visitor nothing under a licence that asks for more than a notice', () => {
    const below = (name: string): readonly string[] => {
      const { dependencies = {}, license = '' } = packages[`node_modules/${name}`] ?? {}
      return [`${name}: ${license}`, ...Object.keys(dependencies).flatMap(below)]
    }
    const all = Object.keys(manifest.dependencies).flatMap(below)
    expect(all.filter(one => !/: \(?(MIT|ISC)\b/.test(one))).toEqual([])
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
