import { describe, expect, it } from 'vitest'
import { build } from '../../src/authoring/build.ts'
import type { SourceFile } from '../../src/authoring/files.ts'
import { explainAll } from '../../src/authoring/problem.ts'
import { readSource } from '../../src/authoring/source.ts'
import { summary } from '../../src/authoring/summary.ts'
import { extract } from '../../src/authoring/translation/extract.ts'
import { type BrokenLanguage, files, words } from './broken/languages.ts'
import { edited, roles } from './fixtures.ts'
import { mirrored, pseudo } from './pseudo.ts'

const SPOKEN = ['en', 'qps', 'he']
const source = readSource(roles())

/** The words of a language in which everybody shouts; fill-ins keep their names. */
function shouted(text: string): string {
  return text.replace(/\{[^{}]*\}|[^{}]+/g, piece =>
    piece.startsWith('{') ? piece : piece.toUpperCase()
  )
}

const both = [...roles(), ...extract(source, 'qps', shouted)]

function built(all: readonly SourceFile[] = both) {
  const content = build(all, SPOKEN)
  if (!content.ok) throw new Error(explainAll(content.problems))
  return content
}

function problemsOf({ edits }: BrokenLanguage) {
  const content = build(edited(both, edits), SPOKEN)
  return content.ok ? [] : content.problems
}

describe('a quiz in two languages', () => {
  const { site, quizzes, languages } = built()
  const [original, other] = languages

  it('keeps its own language first', () => {
    expect(languages.map(({ locale }) => locale)).toEqual(['en', 'qps'])
    expect(original).toEqual({ locale: 'en', site, quizzes })
  })

  it('is named in the summary', () => {
    expect(summary(built())).toMatch(/ 2 languages \(en, qps\), no problems$/)
  })

  it('scores alike in both', () => {
    expect(other?.quizzes.map(({ key }) => key)).toEqual(quizzes.map(({ key }) => key))
  })

  it('says everything in the words of its language', () => {
    const texts = other?.quizzes[0]?.texts
    expect(texts?.questions).toMatchObject({
      why: {
        prompt: 'DOES THE INVITATION SAY WHAT THE MEETING IS FOR?',
        options: { 0: 'NO.', 3: 'IT NAMES A QUESTION AND WHO WILL DECIDE.' },
        topic: 'WHAT THE MEETING IS FOR'
      },
      school: { options: { club: 'IN A CLUB' } },
      mark: { ends: ['DREADFUL', 'SPLENDID'] }
    })
    expect(texts?.parts[1]).toEqual({ name: 'BEFORE', from: 'why', landing: true })
    expect(texts?.dimensions.talk?.steps.sitting?.[1]).toBe('COUNT WHO SPEAKS.')
    expect(texts?.insights.origin?.club?.also).toHaveLength(1)
    expect(lowerCase(texts)).toEqual([])
  })

  it('has the site in it, with the addresses of the original', () => {
    expect(other?.site).toMatchObject({
      language: 'qps',
      name: 'THE MEETING DOCTOR',
      url: 'https://mini.example',
      offer: { title: 'AN HOUR OF HELP', href: 'https://mini.example/help' }
    })
  })

  it('may leave the name of the publisher as it is', () => {
    const unnamed = edited(both, [
      { path: 'content/qps/site.md', replace: 'name: THE MEETING DOCTOR\n', by: '' }
    ])
    expect(built(unnamed).languages[1]?.site.name).toBe('The meeting doctor')
  })

  it('may say the same where the translator says so', () => {
    const same = edited(both, [
      {
        path: 'content/mini/qps/dimensions/talk.md',
        replace: 'name: TALK',
        by: 'name: Talk\nsame: [name]'
      }
    ])
    expect(built(same).languages[1]?.quizzes[0]?.texts.dimensions.talk?.name).toBe('Talk')
  })

  it('is not one in a language that the interface does not speak', () => {
    const content = build(both, ['en'])
    expect(content.ok ? '' : explainAll(content.problems)).toMatchSnapshot()
  })
})

/** Runs of small letters in words that should have none. */
function lowerCase(texts: unknown): readonly string[] {
  const found = JSON.stringify(texts).match(/: ?"[^"]*[a-z]{4}[^"]*"/g) ?? []
  return found.filter(text => !/"(?:kind|from|fill|paragraph|list|href)|^:"[a-z-]+"$/.test(text))
}

describe('the made-up languages of the browser tests', () => {
  it.each([
    ['longer', 'qps', pseudo],
    ['from right to left', 'he', mirrored]
  ])('%s: pass as any other', (_, locale, change) => {
    const { languages } = built([...roles(), ...extract(source, locale, change)])
    expect(languages.map(one => one.locale)).toEqual(['en', locale])
  })

  it('are two fifths longer', () => {
    const prompts = source.quizzes.flatMap(quiz => quiz.questions.map(q => q.data?.prompt ?? ''))
    const ratio = pseudo(prompts.join()).length / prompts.join().length
    expect(ratio).toBeGreaterThan(1.3)
    expect(ratio).toBeLessThan(1.5)
  })
})

describe.each(Object.entries({ files, words }))('broken %s', (_theme, fixtures) => {
  it.each(fixtures.map(fixture => [fixture.name, fixture] as const))('stop at %s', (_, fixture) => {
    const problems = problemsOf(fixture)
    expect(explainAll(problems)).toMatchSnapshot()
    expect(problems).toHaveLength(fixture.problems ?? 1)
    for (const { file, todo } of problems) {
      expect(file).toMatch(/^content\//)
      expect(todo).toMatch(/^[A-Z].*[.?")]$/s)
    }
  })
})
