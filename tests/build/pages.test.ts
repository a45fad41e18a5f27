import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../scripts/paths.ts'
import { read } from '../house/files.ts'
import { type Element, textOf } from './html.ts'
import { page, pages } from './site.ts'

const index = page('index.html')

function named(all: readonly Element[], name: string): readonly Element[] {
  return all.filter(element => element.name === name)
}

/** `form > fieldset > legend` with a heading inside it. */
function questionHeadings(all: readonly Element[]): readonly Element[] {
  return all.filter(({ name, parent }) => {
    const path = [parent, parent?.parent, parent?.parent?.parent].map(one => one?.name)
    return /^h[1-6]$/.test(name) && path.join() === 'legend,fieldset,form'
  })
}

function frontMatter(file: string): Record<string, unknown> {
  return parse(/^---\n([\s\S]*?)\n---/.exec(read(file))?.[1] ?? '')
}

function authored(): readonly string[] {
  const folder = String(frontMatter('content/site.md').main)
  return globSync(`content/${folder}/questions/*.md`, { cwd: root }).map(file =>
    String(frontMatter(join(file)).prompt)
  )
}

describe.each(pages.map(one => [one.file, one.all] as const))('%s', (_, all) => {
  it('has a title, a language, one main and one first heading', () => {
    expect(named(all, 'html').map(({ attributes }) => attributes.lang)).toEqual([
      expect.stringMatching(/^[a-z]{2}(-|$)/)
    ])
    const titles = named(all, 'title').filter(({ parent }) => parent?.name === 'head')
    expect(titles.map(textOf)).toEqual([expect.stringMatching(/\S/)])
    expect(named(all, 'main')).toHaveLength(1)
    // What waits in a template is on no page yet.
    expect(named(all, 'h1').filter(({ parent }) => parent?.name !== 'template')).toHaveLength(1)
  })

  it('uses each id once', () => {
    const ids = all.flatMap(({ attributes: { id } }) => id ?? [])
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([])
  })
})

describe('the quiz before any script', () => {
  const squeeze = (words: string) => words.replace(/\s+/g, ' ').trim()

  it('asks every question of the content', () => {
    const asked = questionHeadings(index.all).map(heading => squeeze(textOf(heading)))
    expect(asked.length).toBeGreaterThan(0)
    expect([...asked].sort()).toEqual(authored().map(squeeze).sort())
  })

  it('offers native answers, none of them chosen', () => {
    const choices = index.all.filter(({ name, attributes: { type = '' } }) =>
      name === 'input' ? /^(radio|checkbox)$/.test(type) : false
    )
    expect(choices.length).toBeGreaterThan(questionHeadings(index.all).length)
    expect(choices.filter(({ attributes }) => 'checked' in attributes)).toEqual([])
  })

  it('lets no browser fill in an earlier answer', () => {
    const forms = named(index.all, 'form')
    expect(forms.length).toBeGreaterThan(0)
    expect(forms.filter(({ attributes }) => attributes.autocomplete !== 'off')).toEqual([])
  })
})
