import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import type { Payload } from '../../src/ui/payload.ts'
import { Question } from '../../src/ui/question/Question.tsx'
import { roles as rolesFiles } from '../content/fixtures.ts'
import { flagship, payloadFrom } from './support/late.ts'
import { attribute, elementsOf, named } from './support/tree.ts'

/** The question where several answers may be right. */
function several({ quiz, messages }: Payload): string {
  const { questions } = quiz.key
  const index = questions.findIndex(({ kind }) => kind === 'origin')
  return renderToString(
    <Question {...{ questions, index, messages }} texts={quiz.texts} rank={1} />
  )
}

const count = (html: string, words: string) => html.split(words).length - 1

describe('a question with several answers', () => {
  it('says so under its prompt', () => {
    const html = several(payloadFrom(rolesFiles()))
    expect(count(html, en['question.hint-many'])).toBe(1)
  })

  it('does not repeat it where the author’s own words say it', () => {
    expect(count(several(flagship), en['question.hint-many'])).toBe(1)
  })

  it('is described by what stands on the page, and by nothing else', () => {
    for (const payload of [flagship, payloadFrom(rolesFiles())]) {
      const html = several(payload)
      const elements = elementsOf(html)
      const ids = elements.map(element => attribute(element, 'id'))
      const [group] = elements.filter(named('fieldset'))
      const described = group && attribute(group, 'aria-describedby')
      expect(described?.split(' ').filter(id => !ids.includes(id))).toEqual([])
    }
  })
})
