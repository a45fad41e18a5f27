import { en } from '../../src/i18n/en.ts'
import { everywhere, firstOf, flagship } from './support/flagship.ts'
import { answersIn, leaveSite, store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const prompt = (id: string) => flagship.texts.questions[id]?.prompt ?? ''

test('"I do not know" is an answer like any other: no error, on to the next question', async ({
  page,
  quiz
}) => {
  await store(page, storedValue(firstOf(4, everywhere(3))))
  await quiz.open('question-s1')
  await quiz.unknown()
  await quiz.continueOn()
  await expect(quiz.heading).toHaveText(prompt('t1'))
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect.poll(() => answersIn(page)).toMatchObject({ s1: 'unknown' })
})

test('Continue without an answer says what to do, and lets one leave it open', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await quiz.start()
  const title = await page.title()
  await quiz.continueOn()
  await expect(page.getByRole('alert')).toHaveText(en['question.error-rating'])
  await expect(quiz.option(1)).toBeFocused()
  await expect(page).toHaveTitle(`Error: ${title}`)
  await quiz.answer(4)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page).toHaveTitle(title)
  await quiz.continueOn()
  await expect(quiz.heading).toHaveText(prompt('e1'))
  await quiz.continueOn()
  await page.getByRole('button', { name: en['question.skip'] }).click()
  await expect(quiz.heading).toHaveText(prompt('d1'))
  expect(Object.keys(await answersIn(page))).toEqual(['c1'])
})

test('nothing is chosen beforehand, and no choice moves to another question', async ({ quiz }) => {
  await quiz.open()
  await quiz.start()
  await quiz.answer(3, 7, 2)
  expect(quiz.fragment()).toBe('question-c1')
  await expect(quiz.option(2)).toBeChecked()
  // The words for both ends stand under both ends, also where the numbers are wider than a paragraph.
  const [last, words] = await Promise.all([
    quiz.option(11).boundingBox(),
    quiz.question.getByText(/^10 = /).boundingBox()
  ])
  const middle = (last?.x ?? 0) + (last?.width ?? 0) / 2
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeGreaterThan(middle)
  await quiz.continueOn()
  await expect(quiz.heading).toHaveText(prompt('e1'))
  await expect(quiz.question.locator(':checked')).toHaveCount(0)
})

test('where several answers are allowed, "nowhere" stands alone', async ({ page, quiz }) => {
  await store(page, storedValue(firstOf(3, everywhere(3))))
  await quiz.open('question-o1')
  await quiz.answer(2, 3)
  await expect(quiz.question.locator(':checked')).toHaveCount(2)
  await quiz.answer('Nowhere: nobody ever taught me')
  await expect(quiz.question.locator(':checked')).toHaveCount(1)
  await quiz.answer(1)
  await expect.poll(() => answersIn(page)).toMatchObject({ o1: ['mil'] })
})

test('the check lists what is open, leads there and back, and on to the result', async ({
  page,
  quiz
}) => {
  const { d1: _d, t2: _t, ...answers } = firstOf(28, everywhere(2))
  await store(page, storedValue(answers))
  await quiz.open('question-c2')
  await quiz.take(9)
  const list = page.getByRole('main').getByRole('listitem')
  await expect(list).toHaveText([`Question 3: ${prompt('d1')}`, `Question 12: ${prompt('t2')}`])
  await list.getByRole('button').last().click()
  await expect(quiz.heading).toHaveText(prompt('t2'))
  await quiz.take(1)
  await expect(page.getByText(en['check.count-one'])).toBeVisible()
  await expect(list).toHaveText([`Question 3: ${prompt('d1')}`])
  await page.getByRole('button', { name: en['check.finish'] }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(quiz.fragment()).toBe('result')
  await expect.poll(() => answersIn(page)).toEqual({ ...answers, t2: ['4'], c2: ['8'] })
})

test('after six items the doors open: a sketch in words, to go on from or to stop at', async ({
  page,
  quiz
}) => {
  await store(page, storedValue(firstOf(9, everywhere(3))))
  await quiz.open('question-l1')
  await quiz.take(2)
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en['sketch.title'])
  await expect(main).toContainText(en['sketch.label'])
  await expect(main).not.toContainText(/\d/, { useInnerText: true })
  await page.getByRole('button', { name: en['sketch.stop'] }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en['sketch.stopped'])
  await expect(main).not.toContainText(/\d/, { useInnerText: true })
  await page.getByRole('button', { name: en['sketch.go'] }).click()
  await expect(quiz.heading).toHaveText(prompt('s2'))
})

test('a fragment that is not ours is ignored, at the start and on a question', async ({
  page,
  quiz
}) => {
  await quiz.open('utm_source=mail')
  await quiz.start()
  await quiz.take(5)
  await page.evaluate(() => location.assign('#elsewhere'))
  await expect(quiz.heading).toHaveText(prompt('e1'))
  await quiz.take(1)
  await expect(quiz.heading).toHaveText(prompt('d1'))
})

test('a fragment that asks too much of a fresh visitor shows the start', async ({ page, quiz }) => {
  for (const fragment of ['result', 'question-s3', 'sketch']) {
    await leaveSite(page)
    await quiz.open(fragment)
    await expect(page.getByRole('link', { name: /^Start/ })).toBeVisible()
  }
})
