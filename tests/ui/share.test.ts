import { describe, expect, it } from 'vitest'
import { decode } from '../../src/domain/code/decode.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import { en } from '../../src/i18n/en.ts'
import { open } from '../../src/ui/opened/open.ts'
import { rescue, rescuedPath } from '../../src/ui/opened/rescue.ts'
import {
  addressOf,
  codeOf,
  compareLink,
  groupsOf,
  mailLink,
  pictureOf,
  resultLink
} from '../../src/ui/share/links.ts'
import { qrDrawing } from '../../src/ui/share/qr.ts'
import { answers } from '../domain/support/notation.ts'
import { flagship } from './support/late.ts'

const { key } = flagship.quiz
const worked = answers('S3222 T2313 A2322 G2211 R1121 L11?2 c1=9 d1=75 e1=sure o1=mil+knocks c2=7')
const choice = { kind: 'profile', label: '', picture: true } as const
const code = codeOf(key, worked, choice)

describe('a link', () => {
  it('holds scores only, unless all answers are chosen', () => {
    const read = (kind: 'profile' | 'answers') =>
      decode(codeOf(key, worked, { ...choice, kind }), () => key)
    const [profile, whole] = [read('profile'), read('answers')]
    expect(profile.ok && profile.record).toMatchObject({ kind: 'profile' })
    expect(profile.ok && 'answers' in profile.record).toBe(false)
    expect(whole.ok && whole.record).toMatchObject({ kind: 'answers', answers: worked })
  })

  it('has a place for the picture, and goes without', () => {
    expect(resultLink('https://quiz.example/sub/', 'q1x', '231322')).toBe(
      'https://quiz.example/sub/result/231322/#q1x'
    )
    expect(resultLink('https://quiz.example/', 'q1x', null)).toBe(
      'https://quiz.example/result/#q1x'
    )
    expect(pictureOf(evaluate(key, worked))).toMatch(/^[123]{6}$/)
    expect(pictureOf(evaluate(key, {}))).toBeNull()
    expect(addressOf('/sub/', 'https://quiz.example/other/')).toBe('https://quiz.example/sub/')
    expect(compareLink('/sub/', 'q1a', 'q1b')).toBe('/sub/compare/#q1a.q1b')
  })

  it('survives a mail program: encoded whole, and the label stays out', () => {
    const link = resultLink(
      'https://quiz.example/',
      codeOf(key, worked, { ...choice, label: 'Noord' }),
      null
    )
    const mail = mailLink(en, 'Ends & means?', link)
    expect(mail.slice('mailto:'.length)).not.toMatch(/[# ]/)
    const { searchParams } = new URL(mail)
    expect(searchParams.get('subject')).toContain('Ends & means?')
    expect(searchParams.get('body')).toContain(link)
    expect(decodeURIComponent(mail)).not.toContain('Noord')
  })

  it('is read aloud in groups that lead back to the code', () => {
    const groups = groupsOf(code)
    expect(groups.every(({ length }) => length <= 4)).toBe(true)
    const typed = decode(groups.join(' '), () => key)
    expect(typed.ok && typed.code).toBe(code)
  })
})

describe('an opened link', () => {
  const page = { ...flagship, earlier: [] }

  it('shows the numbers of the sharer, from scores as from answers', () => {
    const scores = evaluate(key, worked).dimensions.map(({ score }) => score)
    for (const kind of ['profile', 'answers'] as const) {
      const found = open(page, codeOf(key, worked, { kind, label: 'Team Noord' }))
      if (!found.ok) throw new Error(found.why)
      expect(found).toMatchObject({ kind, label: 'Team Noord', earlier: null })
      expect(found.view.report.result.dimensions.map(({ score }) => score)).toEqual(scores)
      expect(found.view.code).toBe(code)
      expect(found.view.scoresOnly).toBe(kind === 'profile')
    }
  })

  it('of an earlier edition is scored by that edition', () => {
    const [first, ...rest] = key.bands
    const before = { ...key, edition: 1, bands: [first, ...rest].flatMap(band => band ?? []) }
    const halved = before.questions.map(question =>
      question.kind === 'item'
        ? {
            ...question,
            options: question.options.map((one, n) => ({ ...one, points: n === 0 ? 0 : 1 }))
          }
        : question
    )
    const old = { ...before, questions: halved }
    const now = { ...page, quiz: { ...page.quiz, key: { ...key, edition: 2 } }, earlier: [old] }
    const found = open(now, codeOf(old, worked, choice))
    if (!found.ok) throw new Error(found.why)
    expect(found.earlier).toBe(1)
    expect(found.view.report.result.dimensions).toEqual(
      evaluate(old, worked).dimensions.map(one =>
        expect.objectContaining({ id: one.id, score: one.score })
      )
    )
    expect(found.view.report.result.dimensions[0]?.score).not.toBe(
      evaluate(key, worked).dimensions[0]?.score
    )
  })

  it.each([
    ['', 'none'],
    ['main', 'none'],
    [code.slice(0, -1), 'cut']
  ])('%s: %s', (text, why) => {
    expect(open(page, text)).toEqual({ ok: false, why })
  })
})

describe('the rescue of an escaped #', () => {
  it.each([
    ['/result/%23q1x', '/result/#q1x'],
    ['/result/%2523q1x', '/result/#q1x'],
    ['/sub/result%23q1x', '/sub/result/#q1x'],
    ['/%23question-s1', '/#question-s1'],
    ['/compare/%23q1x.q1y', '/compare/#q1x.q1y']
  ])('%s', (path, wanted) => {
    expect(rescuedPath(path)).toBe(wanted)
  })

  it('leaves other paths alone', () => {
    expect(rescuedPath('/nowhere/')).toBeNull()
    expect(rescuedPath('/50%25/')).toBeNull()
  })

  it('never leaves the site', () => {
    const went: string[] = []
    const replace = (address: string | URL) => void went.push(String(address))
    rescue({ pathname: '//evil.example/%23x', origin: 'https://quiz.example', replace })
    rescue({ pathname: '/nowhere/', origin: 'https://quiz.example', replace })
    expect(went).toEqual(['https://quiz.example//evil.example/#x'])
  })
})

describe('the QR code', () => {
  it('has its finders where a scanner looks, and light all around', () => {
    const { size, path } = qrDrawing(`https://quiz.example/result/#${code}`)
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(run =>
      run.slice(1).map(Number)
    )
    const dark = new Set(
      runs.flatMap(([x = 0, y = 0, n = 0]) => Array.from({ length: n }, (_, i) => `${x + i} ${y}`))
    )
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11]
    ] as const) {
      for (let i = 0; i < 7; i += 1) expect(dark.has(`${x + i} ${y}`)).toBe(true)
      expect(dark.has(`${x + 1} ${y + 1}`)).toBe(false)
    }
    const edge = [...dark].flatMap(at => at.split(' ').map(Number))
    expect(Math.min(...edge)).toBe(4)
    expect(Math.max(...edge)).toBe(size - 5)
  })
})
