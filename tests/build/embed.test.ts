import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { read } from '../house/files.ts'
import { built, bytes, gzipped, page, pages, text } from './site.ts'

const script = bytes('embed.js')
const numbered = built('embed.*.js')
const docs = read('docs/recipes/embed.md')

function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(bytes(file)).digest('base64')}`
}

describe('the script for other people’s pages', () => {
  it('is smaller than 3 kB compressed, with the old way of it too', () => {
    expect(gzipped(script)).toBeLessThanOrEqual(3_072)
  })

  it('is one file without imports, and asks for no place of its own in the page', () => {
    const code = script.toString()
    expect(code).not.toMatch(/\bimport\b|\bexport\b|currentScript|document\.write|innerHTML|eval\(/)
    expect(code).toMatch(/^\(function\(\)\{|^\(\(\)=>\{/)
    // A host page may be in any encoding.
    expect(code).toMatch(/^[\n -~]*$/)
  })

  it('stands beside copies under their numbers, of which the newest is the same', () => {
    expect(numbered.length).toBeGreaterThan(0)
    expect(text(numbered.at(-1) ?? '')).toBe(script.toString())
  })

  it.each(numbered)('%s has its integrity in the docs', file => {
    const address = docs.match(new RegExp(`${file.replaceAll('.', '\\.')}" integrity="([^"]+)"`))
    expect(address?.[1]).toBe(integrityOf(file))
  })
})

describe('the page for frames', () => {
  const embeds = pages
    .map(({ file }) => file)
    .filter(file => /(^|\/)embed\/index\.html$/.test(file))

  it('stands beside every quiz', () => {
    const quizzes = pages.filter(({ all }) =>
      all.some(({ attributes }) => attributes.id === 'quiz')
    )
    expect(embeds.length * 2).toBe(quizzes.length)
  })

  it.each(embeds)('%s is for no search engine, and names no page around it', file => {
    const { all } = page(file)
    const robots = all.find(({ attributes }) => attributes.name === 'robots')
    expect(robots?.attributes.content).toBe('noindex')
    expect(all.filter(({ name }) => name === 'header' || name === 'footer')).toEqual([])
  })
})
