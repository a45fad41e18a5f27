import type { Page } from '@playwright/test'
import type { Answers } from '../../src/domain/answers.ts'
import { encode } from '../../src/domain/code/encode.ts'
import { profileOf } from '../../src/domain/code/records.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import type { Quiz } from '../../src/domain/texts.ts'
import { worksheetMessagesOf } from '../../src/i18n/languages.ts'
import { brokenWords } from './support/a11y-layout.ts'
import { expectNoFault } from './support/a11y-looks.ts'
import { content } from './support/content.ts'
import { flagship, worked } from './support/flagship.ts'
import { printed, type Sheet, sizes } from './support/paper.ts'
import { quizOn } from './support/quiz.ts'
import { readData } from './support/result.ts'
import { expect, test } from './support/test.ts'
import { dutch, english, type Tongue } from './support/tongues.ts'

/** Five of questions, the key, the look-up, the drawing, two of first steps, one to lead with. */
const SHEETS = 11
const tongues = [english, dutch] as const
const papers = Object.keys(sizes) as (keyof typeof sizes)[]

function quizIn({ locale }: Tongue): Quiz {
  const quizzes = content.languages.find(one => one.locale === locale)?.quizzes ?? []
  return quizzes.find(({ id }) => id === flagship.id) ?? flagship
}

/** As printing sets it: soft hyphens gone, every run of blanks one space. */
const plain = (text: string) =>
  text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim()
/** Without blanks: where a line ends, a PDF has none. */
const dense = (text: string) => plain(text).replaceAll(' ', '')
const holds = (sheet: Sheet, words: string) => dense(sheet.text).includes(dense(words))

function everyText({ key, texts }: Quiz): readonly string[] {
  const questions = Object.values(texts.questions).flatMap(({ prompt, options }) => [
    prompt,
    ...Object.values(options)
  ])
  const dimensions = key.dimensions.flatMap(id => {
    const { name, question, steps, compare } = texts.dimensions[id] ?? flagshipDimension(id)
    return [name, question, ...Object.values(steps).flat(), compare.differ, compare.low]
  })
  const bands = Object.values(texts.bands).flatMap(({ name, level }) => [name, level])
  return [texts.title, texts.referent, texts.unknown, ...questions, ...dimensions, ...bands]
}

function flagshipDimension(id: string) {
  const found = flagship.texts.dimensions[id]
  if (!found) throw new Error(`No dimension ${id}.`)
  return found
}

for (const tongue of tongues) {
  const quiz = quizIn(tongue)

  for (const paper of papers) {
    test(`${paper} in ${tongue.locale}: eleven sheets, everything there, no question cut`, async ({
      page
    }) => {
      await page.goto(`${tongue.home}worksheet/`)
      await page.evaluate(() => document.fonts.ready)
      const sheets = await printed(page, paper)
      expect(sheets).toHaveLength(SHEETS)
      const missing = everyText(quiz).filter(text => !sheets.some(sheet => holds(sheet, text)))
      expect(missing).toEqual([])
      for (const question of quiz.key.questions) {
        const { prompt = '', options = {} } = quiz.texts.questions[question.id] ?? {}
        const own = sheets.filter(sheet => holds(sheet, prompt))
        expect(own, prompt).toHaveLength(1)
        const lines = question.options.map(({ id }) => options[id] ?? '')
        expect(lines.filter(line => own[0] && !holds(own[0], line))).toEqual([])
      }
      const beyond = sheets.flatMap(({ width, pieces }) =>
        pieces.filter(({ x, width: own }) => x < 28 || x + own > width - 28)
      )
      expect(beyond.map(({ text }) => text)).toEqual([])
    })
  }

  test(`what is only for a screen stays off the paper, in ${tongue.locale}`, async ({ page }) => {
    await page.goto(`${tongue.home}worksheet/`)
    const messages = worksheetMessagesOf(tongue.locale)
    const sheets = await printed(page)
    const [first] = sheets
    expect(first && holds(first, messages['sheet.screen'])).toBe(false)
    const key = sheets.findIndex(sheet => holds(sheet, messages['sheet.count-text']))
    const last = sheets.findLastIndex(sheet => holds(sheet, quiz.texts.questions.c2?.prompt ?? ''))
    expect(key).toBe(last + 1)
  })
}

/** The letter before an answer's words on the worksheet in this page. */
async function lettersOn(page: Page, quiz: Quiz, answers: Answers) {
  const lines = await page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator(':scope > b') })
    .evaluateAll(found =>
      found.map(line => {
        const question = line.closest('ol > li')?.querySelector('h3')?.textContent ?? ''
        const mark = line.querySelector('b')?.textContent ?? ''
        return { question, mark, text: line.querySelector('span')?.textContent ?? '' }
      })
    )
  return quiz.key.questions.map(({ id }) => {
    const { prompt, options } = quiz.texts.questions[id] ?? { prompt: '', options: {} }
    const answer = answers[id]
    const texts = answer === 'unknown' ? [quiz.texts.unknown] : (answer ?? []).map(o => options[o])
    const own = lines.filter(line => line.question.trim() === plain(prompt))
    const marks = texts.map(text => own.find(line => line.text.trim() === text)?.mark)
    return { id, marks: marks.map((mark, at) => mark ?? texts[at] ?? '') }
  })
}

/** A key of the keyboard: the question mark is the line after the last letter. */
const keyFor = (mark: string) => (mark === '?' ? 'f' : mark.toLowerCase())

const capped: Answers = {
  ...Object.fromEntries(
    flagship.key.questions.map(({ id, kind }) => [id, kind === 'item' ? ['4'] : ['0']])
  ),
  ...Object.fromEntries(['r1', 'r2', 'r3', 'r4'].map(id => [id, ['1']])),
  e1: ['sure'],
  o1: ['mil', 'job'],
  c1: ['8'],
  c2: ['9'],
  l4: 'unknown'
}

for (const [tongue, answers] of [
  [english, worked],
  [dutch, capped]
] as const) {
  test(`letters from paper, typed in, give the same scores and code (${tongue.locale})`, async ({
    page
  }) => {
    await page.goto(`${tongue.home}worksheet/`)
    const letters = await lettersOn(page, quizIn(tongue), answers)
    await page
      .getByRole('link', { name: worksheetMessagesOf(tongue.locale)['sheet.online'] })
      .click()
    await page.waitForURL(url => !url.pathname.includes('worksheet'))
    const quiz = quizOn(page, tongue)
    await quiz.start()
    for (const { id, marks } of letters) {
      if (quiz.fragment() === 'sketch') await quiz.goOn()
      await expect(page.locator(`#question-${id}`)).toBeVisible()
      await expect(quiz.heading).toBeFocused()
      // A number is no letter: it is tapped.
      if (/^\d+$/.test(marks[0] ?? '')) await quiz.answer(Number(marks[0]) + 1)
      else for (const mark of marks) await page.keyboard.press(keyFor(mark))
      await page.keyboard.press('Enter')
      await expect.poll(() => quiz.fragment()).not.toBe(`question-${id}`)
    }
    await expect(page.locator('pre[data-result]')).toBeAttached()
    const data = await readData(page)
    const { overall, dimensions } = evaluate(flagship.key, answers)
    expect(data.overall).toBe(overall?.score)
    expect(data.dimensions).toEqual(
      Object.fromEntries(dimensions.map(({ id, score }) => [id, score]))
    )
    expect(data.code).toBe(encode(flagship.key, profileOf(flagship.key, answers)))
  })
}

test.describe('on a screen', () => {
  // The engines are strangers to the page's policy; the policy itself is under test elsewhere.
  test.use({ bypassCSP: true })

  test('three engines find nothing, light and dark; a phone cuts nothing and breaks no word', async ({
    page
  }) => {
    test.slow()
    for (const { locale, home } of tongues) {
      await page.goto(`${home}worksheet/`)
      await expectNoFault(page, `worksheet, ${locale}`)
      await page.setViewportSize({ width: 320, height: 640 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(width).toBe(320)
      for (const width of [360, 600]) {
        await page.setViewportSize({ width, height: 640 })
        expect.soft(await brokenWords(page), `${locale}, ${width} wide`).toEqual([])
      }
      await page.setViewportSize({ width: 1280, height: 720 })
    }
  })
})
