import { describe, expect, it } from 'vitest'
import { brandCss } from '../../src/authoring/brand.ts'
import { build } from '../../src/authoring/build.ts'
import { contrast } from '../../src/authoring/colour/contrast.ts'
import { darkOf } from '../../src/authoring/colour/dark.ts'
import { pictureIn } from '../../src/authoring/pictures.ts'
import { read } from '../house/files.ts'
import { edited, mini } from './fixtures.ts'

function siteWith(lines: string) {
  const content = build(
    edited(mini(), [{ path: 'content/site.md', replace: 'offer:', by: `${lines}\noffer:` }])
  )
  if (!content.ok) throw new Error(JSON.stringify(content.problems))
  return content.site
}

describe('the brand', () => {
  it('says nothing of the dark theme while it is derived', () => {
    expect(brandCss(siteWith('brand: { accent: "#1f3f93" }'))).not.toContain('light-dark')
  })

  it('lets what the coach set win over what is derived', () => {
    const css = brandCss(siteWith('brand: { dark: { accent: "#8fb4ff", paper: "#101418" } }'))
    expect(css).toContain(':root:root { --acc: light-dark(var(--b), #8fb4ff);')
    expect(css).toContain('--pap: light-dark(var(--cq-paper), #101418);')
    expect(css).not.toContain('--ink: light-dark')
  })

  it.each(['#0e5b49', '#1f3f93', '#9c3b26', '#6b2a7a', '#5a5a5a'])(
    'is readable at night without a word about it, with the accent %s',
    accent => {
      const dark = darkOf(siteWith(`brand: { accent: "${accent}" }`).brand)
      expect(contrast(dark.ink, dark.paper)).toBeGreaterThan(10)
      expect(contrast(dark.accent, dark.paper)).toBeGreaterThan(7)
      expect(contrast(dark.accentContrast, dark.accent)).toBeGreaterThan(7)
    }
  )
})

describe('the looks of docs/recipes/brand.md', () => {
  const rows = read('docs/recipes/brand.md').matchAll(
    /^\| (\w+).*?`(#\w+)` \| `(#\w+)` \| `(#\w+)` \| `(#\w+)` \| (\d+) \|$/gm
  )
  const looks = [...rows].map(([, ...cells]) => cells)

  it('are four', () => {
    expect(looks).toHaveLength(4)
  })

  it.each(looks)('%s passes every check', (_, accent, onAccent, paper, ink, radius) => {
    const lines = `accent: "${accent}", accent-contrast: "${onAccent}", paper: "${paper}", ink: "${ink}", radius: ${radius}`
    expect(siteWith(`brand: { ${lines} }`).brand.accent).toBe(accent)
  })
})

describe('pictures', () => {
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex')

  it.each([
    ['me.png', png, true],
    ['me.jpg', Buffer.from('ffd8ffe0', 'hex'), true],
    ['me.webp', Buffer.from('RIFF1234WEBPVP8 '), true],
    ['me.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), true],
    ['me.jpg', png, false],
    ['me.svg', Buffer.from('<!doctype html><script>'), false],
    ['me.png', Buffer.from(''), false]
  ])('%s with these bytes is what it says: %#', (name, content, genuine) => {
    expect(pictureIn(name, content)).toEqual({ bytes: content.length, genuine })
  })

  it('stand in the site when site.md names them', () => {
    const picture = { bytes: 30_000, genuine: true }
    const lines =
      'portrait: { file: me.jpg, alt: The doctor }\nlogo: { file: sign.svg, width: 160, height: 40 }'
    const content = build(
      edited(mini(), [
        { path: 'content/site.md', replace: 'offer:', by: `${lines}\noffer:` },
        { path: 'content/pictures/me.jpg', write: '', picture },
        { path: 'content/pictures/sign.svg', write: '', picture }
      ])
    )
    expect(content).toMatchObject({
      ok: true,
      site: {
        portrait: { file: 'me.jpg', alt: 'The doctor' },
        logo: { file: 'sign.svg', width: 160, height: 40 }
      }
    })
  })
})
