import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { everywhere, firstOf, flagship, tableFor } from './support/flagship.ts'
import { quizOn } from './support/quiz.ts'
import {
  answersIn,
  leaveSite,
  type Place,
  store,
  storedIn,
  storedName,
  storedValue
} from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { c2: _, ...allButLast } = everywhere(4)

/** Writes as properties, past any patched `setItem`, until not a character more fits. */
function fill(page: Page, place: Place) {
  return page.evaluate(where => {
    for (let size = 2 ** 22, n = 0; size >= 1; n += 1) {
      try {
        window[where][`filler-${n}`] = 'x'.repeat(size)
      } catch {
        size = Math.floor(size / 2)
      }
    }
  }, place)
}

test('a storage that is full loses no answer, and the page says that nothing is kept', async ({
  page,
  quiz
}) => {
  await store(page, storedValue(firstOf(27, everywhere(4))))
  await quiz.open('question-l4')
  await fill(page, 'sessionStorage')
  await expect(page.getByText(en['keep.tab'])).toBeVisible()
  await quiz.answer(4)
  await expect(page.getByText(en['keep.nowhere'])).toBeVisible()
  await quiz.continueOn()
  await quiz.take(4)
  await expect(page.getByRole('table')).toBeVisible()
  await expect.poll(quiz.table).toEqual(tableFor(everywhere(4)))
})

test('a device that is full: the answers stay in the tab, and the page says so', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await fill(page, 'localStorage')
  await quiz.start()
  await quiz.answer(4)
  await page.getByRole('button', { name: en['keep.remember'] }).click()
  await expect(page.getByText(en['keep.tab'])).toBeVisible()
  await expect.poll(() => answersIn(page)).toEqual({ c1: ['3'] })
})

for (const nth of [1, 3]) {
  test(`a storage that dies at write ${nth} loses no answer`, async ({ page, quiz }) => {
    await page.addInitScript(n => {
      const { setItem } = Storage.prototype
      let calls = 0
      Storage.prototype.setItem = function (name, value) {
        calls += 1
        if (calls >= n) throw new DOMException('full', 'QuotaExceededError')
        setItem.call(this, name, value)
      }
    }, nth)
    await quiz.open()
    await quiz.start()
    for (const position of [2, 3, 4]) await quiz.take(position)
    await expect(page.getByText(en['keep.nowhere'])).toBeVisible()
    for (const position of [4, 3, 2]) {
      await quiz.back()
      await expect(quiz.option(position)).toBeChecked()
    }
  })
}

const broken: readonly (readonly [string, string])[] = [
  ['cut off in the middle', storedValue(allButLast).slice(0, 200)],
  ['of other types', JSON.stringify({ v: 1, quiz: 1, edition: 1, answers: [1, 2, 3] })],
  ['of four million characters', `"${'x'.repeat(4_000_000)}"`]
]
for (const [name, value] of broken) {
  test(`a stored value ${name}: a clean start that says so`, async ({ page, quiz }) => {
    await store(page, value)
    await quiz.open('question-c2')
    await expect(page.getByRole('status')).toHaveText(en['welcome.damaged'])
    await expect.poll(() => storedIn(page, 'sessionStorage')).toEqual({})
    await quiz.start()
    await quiz.take(5)
    await expect.poll(() => answersIn(page)).toEqual({ c1: ['4'] })
  })
}

test('two tabs on one device: neither jumps, both finish with their own answers', async ({
  page,
  quiz,
  context
}) => {
  await store(page, storedValue(firstOf(27, everywhere(4))), 'localStorage')
  await quiz.open('question-l4')
  const other = quizOn(await context.newPage())
  await other.open('question-l4')
  await quiz.answer(1)
  await other.answer(5)
  await expect(quiz.option(1)).toBeChecked()
  await other.continueOn()
  await quiz.continueOn()
  await quiz.take(4)
  await other.take(4)
  const heading = { level: 1, name: /./ } as const
  for (const one of [quiz, other]) {
    await expect(one.page.getByRole('heading', heading)).toBeVisible()
    expect(one.fragment()).toBe('result')
  }
  await expect.poll(quiz.table).toEqual(tableFor({ ...everywhere(4), l4: ['4'] }))
  await expect.poll(other.table).toEqual(tableFor({ ...everywhere(4), l4: ['0'] }))
})

test('answers from another edition: what still fits is kept, the rest is open again', async ({
  page,
  quiz
}) => {
  const kept = firstOf(6, everywhere(2))
  const stored = { ...kept, s1: ['no-such-option'], 'no-such-question': ['1'] }
  await store(page, storedValue(stored, { edition: flagship.key.edition + 1 }))
  await quiz.open()
  await expect(page.getByRole('status')).toHaveText(en['welcome.changed'])
  await page.getByRole('button', { name: en['resume.go'] }).click()
  await expect(quiz.step).toHaveText('Question 5 of 29')
  await quiz.take(3)
  await expect(quiz.option(2)).toBeChecked()
  await expect.poll(() => answersIn(page)).toEqual({ ...kept, s1: ['2'] })
})

test('a quiz whose questions changed between two visits never shifts an answer', async ({
  page,
  quiz
}) => {
  await store(page, storedValue(firstOf(8, everywhere(2))))
  await changeQuestions(page)
  await quiz.open()
  await expect(page.getByRole('status')).toHaveText(en['welcome.changed'])
  await page.getByRole('button', { name: en['resume.go'] }).click()
  await quiz.take(1)
  await expect
    .poll(() => answersIn(page))
    .toMatchObject({ s1: ['1'], t1: ['1'], g1: ['1'], r1: ['0'] })
  expect(Object.keys(await answersIn(page))).not.toContain('a1')
})

/** The next visit gets an edition without a1, with t1 and s1 in another order. */
async function changeQuestions(page: Page) {
  await page.route(process.env.SITE_URL ?? '', async route => {
    const html = await (await route.fetch()).text()
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace(/(?<=id="payload"[^>]*>).*?(?=<\/script>)/s, changed)
    })
  })
}

function changed(json: string): string {
  const payload = JSON.parse(json) as {
    quiz: { key: { edition: number; questions: { id: string }[] } }
  }
  const { key } = payload.quiz
  const [c1, e1, d1, o1, s1, t1, _a1, ...others] = key.questions
  Object.assign(key, { edition: 2, questions: [c1, e1, d1, o1, t1, s1, ...others] })
  return JSON.stringify(payload).replaceAll('<', '\\u003c')
}

const day = 24 * 60 * 60 * 1000

test('a clock that jumps loses nothing within 30 days, and nothing is kept after them', async ({
  page,
  context
}) => {
  const now = Date.now()
  await store(page, storedValue(firstOf(5, everywhere(2))), 'localStorage')
  const visit = async (days: number) => {
    const later = await context.newPage()
    await later.clock.setFixedTime(now + days * day)
    await quizOn(later).open()
    return later
  }
  for (const days of [-9000, 29]) {
    const later = await visit(days)
    await expect(later.getByText('You were on question 6 of 29.')).toBeVisible()
    await later.close()
  }
  const last = await visit(31)
  await expect(last.getByRole('link', { name: /^Start/ })).toBeVisible()
  await expect.poll(() => storedIn(last, 'localStorage')).toEqual({})
})

test('with a clock that runs backwards every answer counts', async ({ page, quiz }) => {
  await store(page, storedValue(allButLast))
  await page.clock.setFixedTime(Date.now() - 9000 * day)
  await quiz.open('question-l4')
  await quiz.take(1)
  await page.clock.setFixedTime(Date.now() - 9001 * day)
  await quiz.take(4)
  await expect(page.getByRole('table')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('table')).toBeVisible()
  await expect.poll(quiz.table).toEqual(tableFor({ ...everywhere(4), l4: ['4'] }))
})

test('a visitor who leaves before any answer leaves nothing behind', async ({ page, quiz }) => {
  await quiz.open()
  await quiz.start()
  await quiz.continueOn()
  await leaveSite(page)
  await expect.poll(() => storedIn(page, 'sessionStorage')).toEqual({})
  await expect.poll(() => storedIn(page, 'localStorage')).toEqual({})
  expect(storedName).toBe(`collaboration-quiz:${flagship.id}`)
})
