import { describe, expect, it } from 'vitest'
import { en, type Messages } from '../../src/i18n/en.ts'
import { nl } from '../../src/i18n/nl.ts'
import { keepInvitation, waitingInvitation } from '../../src/ui/compare/waiting.ts'
import { referentOf } from '../../src/ui/partner-mode.ts'

const quiz = { id: 'collaborate', texts: { referent: 'Think of any partnership.' } }
const code = 'q1ppqpqpq8qgae88avzl6nt'

function tabOf(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name)
  } as Storage
}

function inMind(label?: string, messages: Messages = en) {
  const tab = tabOf()
  keepInvitation(tab, quiz.id, code, label)
  return referentOf(quiz, messages, tab)
}

describe('what to have in mind while answering', () => {
  it('is what the author wrote when nobody invited', () => {
    expect(referentOf(quiz, en, tabOf())).toBe('Think of any partnership.')
    expect(referentOf(quiz, en, null)).toBe('Think of any partnership.')
  })

  it('is the partnership with whoever invited, by the name that they gave', () => {
    expect(inMind('Ravel & Co.')).toBe('Think of your partnership with \u2068Ravel & Co.\u2069.')
    expect(inMind('Ravel', nl)).toBe('Denk aan jullie samenwerking met \u2068Ravel\u2069.')
  })

  it('needs no name', () => {
    expect(inMind()).toBe('Think of your partnership with whoever invited you.')
    expect(inMind('', nl)).toBe('Denk aan jullie samenwerking met wie je uitnodigde.')
  })

  it('leaves the invitation itself as it was, even if the name looks like a code', () => {
    const tab = tabOf()
    keepInvitation(tab, quiz.id, code, 'q1pqqpqpqjq84sxjjmthut6pwapjljmlud')
    expect(waitingInvitation(tab, quiz.id)).toBe(code)
    keepInvitation(tab, quiz.id, code, 'ppqp q1')
    expect(waitingInvitation(tab, quiz.id)).toBe(code)
  })
})
