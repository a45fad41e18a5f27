import { describe, expect, it } from 'vitest'
import { build } from '../../src/authoring/build.ts'
import { explainAll, type Problem } from '../../src/authoring/problem.ts'
import type { Broken } from './broken/broken.ts'
import { contacts } from './broken/contact.ts'
import { editions } from './broken/editions.ts'
import { frontMatter } from './broken/front-matter.ts'
import { insights } from './broken/insights.ts'
import { markdown, vectors } from './broken/markdown.ts'
import { questions } from './broken/questions.ts'
import { quiz } from './broken/quiz.ts'
import { site } from './broken/site.ts'
import { slips } from './broken/slips.ts'
import { edited, mini, roles } from './fixtures.ts'

const themes = {
  vectors,
  markdown,
  frontMatter,
  questions,
  quiz,
  insights,
  site,
  contacts,
  editions,
  slips
}
const all = Object.values(themes).flat()
const bases = { mini: mini(), roles: roles() }

const found = new Map<string, readonly Problem[]>()

/** Built once a fixture: two tests look at it. */
function problemsOf({ name, base, edits }: Broken): readonly Problem[] {
  const known = found.get(name)
  if (known !== undefined) return known
  const content = build(edited(bases[base], edits))
  const problems = content.ok ? [] : content.problems
  found.set(name, problems)
  return problems
}

describe('broken content', () => {
  it('comes in more than forty fixtures, each with a name of its own', () => {
    const names = all.map(({ name }) => name)
    expect(names.length).toBeGreaterThanOrEqual(40)
    expect(new Set(names).size).toBe(names.length)
  })

  it('tries twelve ways to smuggle a script into a page', () => {
    expect(vectors).toHaveLength(12)
  })
})

describe.each(Object.entries(themes))('%s', (_theme, fixtures) => {
  it.each(fixtures.map(fixture => [fixture.name, fixture] as const))(
    'stops at %s',
    (_, fixture) => {
      const problems = problemsOf(fixture)
      expect(explainAll(problems)).toMatchSnapshot()
      expect(problems).toHaveLength(fixture.problems ?? 1)
    }
  )
})

describe('every problem', () => {
  it.each(all.map(fixture => [fixture.name, fixture] as const))(
    'of %s is complete',
    (_, fixture) => {
      for (const { file, field, expected, found, todo } of problemsOf(fixture)) {
        expect(file).toMatch(/^content\//)
        for (const part of [field, expected, found]) expect(part.trim()).not.toBe('')
        expect(todo).toMatch(/^[A-Z].*[.?")]$/s)
      }
    }
  )
})
