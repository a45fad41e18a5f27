import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/embed/settings.ts'
import { anchorOf, frameOf, linesOf, type Wish } from '../../src/ui/code/snippets.ts'

const home = 'https://quiz.example/'
const script = 'https://quiz.example/embed.js'
const plain: Wish = { mode: 'inline', theme: 'page', accent: '' }

describe('the lines for a page', () => {
  it('are two where nothing is asked for', () => {
    expect(linesOf(home, script, plain)).toBe(
      `<div data-collaboration-quiz="${home}"></div>\n<script src="${script}" async></script>`
    )
  })

  it('name what is asked for', () => {
    const wish: Wish = { mode: 'popup', theme: 'dark', accent: '#1f3f93' }
    expect(linesOf(home, script, wish)).toContain(
      'data-mode="popup" data-theme="dark" data-accent="#1f3f93"'
    )
  })

  it('ask a link for no looks', () => {
    const wish: Wish = { mode: 'link', theme: 'dark', accent: '#1f3f93' }
    expect(linesOf(home, script, wish)).toContain(`"${home}" data-mode="link"></div>`)
  })
})

it('a frame says in its address what the page in it understands', () => {
  const frame = frameOf(home, 'A "quiz" <here>', { ...plain, theme: 'dark', accent: '#1f3f93' })
  const [, fragment = ''] = /src="[^"#]*#([^"]*)"/.exec(frame) ?? []
  const asked = readSettings(fragment.replaceAll('&amp;', '&'))
  expect(asked).toMatchObject({ theme: 'dark', accent: '#1f3f93' })
  expect(frame).toContain('title="A &quot;quiz&quot; &lt;here&gt;"')
})

it('a link says the quiz’s name', () => {
  expect(anchorOf(home, 'Q & A')).toBe(`<a href="${home}">Q &amp; A</a>`)
})
