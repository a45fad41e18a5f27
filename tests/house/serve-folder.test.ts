import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FolderServer, serveFolder } from '../../scripts/serve-folder.ts'

const dir = mkdtempSync(join(tmpdir(), 'served-'))
let atRoot: FolderServer
let below: FolderServer

beforeAll(async () => {
  mkdirSync(join(dir, '_astro'))
  writeFileSync(join(dir, 'index.html'), '<p>index</p>')
  writeFileSync(join(dir, '404.html'), '<p>not here</p>')
  writeFileSync(join(dir, '_astro', 'code.js'), `// ${'much the same '.repeat(300)}`)
  atRoot = await serveFolder({ dir })
  below = await serveFolder({ dir, base: '/sub/path/' })
})

afterAll(async () => {
  await Promise.all([atRoot.close(), below.close()])
  rmSync(dir, { recursive: true })
})

async function get(server: FolderServer, path: string) {
  const response = await fetch(new URL(path, server.url))
  return { status: response.status, body: await response.text(), headers: response.headers }
}

describe('serveFolder', () => {
  it('serves the index with headers against sniffing and framing', async () => {
    const { status, body, headers } = await get(atRoot, '')
    expect([status, body]).toEqual([200, '<p>index</p>'])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  it('compresses, and caches hashed files for good', async () => {
    const { headers } = await get(atRoot, '_astro/code.js')
    expect(headers.get('content-encoding')).not.toBeNull()
    expect(headers.get('cache-control')).toContain('immutable')
  })

  it('lets the page for frames be framed, and no other', async () => {
    expect((await get(atRoot, 'nl/embed/')).headers.get('content-security-policy')).toBeNull()
    expect((await get(atRoot, 'embed/x/')).headers.get('content-security-policy')).not.toBeNull()
  })

  it.each(['nothing', '%23q1abc', '%E0%A4%A'])('answers %s with 404.html and 404', async path => {
    const { status, body } = await get(atRoot, path)
    expect([status, body]).toEqual([404, '<p>not here</p>'])
  })

  it('stays below its base', async () => {
    expect(below.url).toMatch(/\/sub\/path\/$/)
    expect((await get(below, '')).body).toBe('<p>index</p>')
    expect((await get(below, '/')).status).toBe(404)
  })
})
