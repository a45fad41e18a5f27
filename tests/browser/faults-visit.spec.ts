import { en } from '../../src/i18n/en.ts'
import { everywhere, firstOf, flagship, order } from './support/flagship.ts'
import { quizOn } from './support/quiz.ts'
import { answersIn, leaveSite, store, storedIn, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const prompt = (id: string) => flagship.texts.questions[id]?.prompt ?? ''

test('a reload at any question shows it again, with its answer and all others', async ({
  page,
  quiz
}) => {
  const answers = firstOf(28, everywhere(2))
  await store(page, storedValue(firstOf(3, answers)))
  await quiz.open('question-o1')
  for (const id of ['o1', 's1']) {
    await quiz.answer(2)
    await page.reload()
    await expect(quiz.heading).toHaveText(prompt(id))
    await expect(quiz.option(2)).toBeChecked()
    await quiz.continueOn()
  }
  await expect(quiz.heading).toHaveText(prompt('t1'))
  await page.reload()
  await expect(quiz.heading).toHaveText(prompt('t1'))
  await expect(quiz.question.locator(':checked')).toHaveCount(0)
  await quiz.back()
  await expect(quiz.option(2)).toBeChecked()
  await expect.poll(() => answersIn(page)).toEqual(firstOf(5, answers))
})

test('a reload at the sketch and at the check shows them again', async ({ page, quiz }) => {
  await store(page, storedValue(firstOf(10, everywhere(3))))
  for (const [fragment, title] of [
    ['sketch', en['sketch.title']],
    ['check', en['check.title']]
  ] as const) {
    await leaveSite(page)
    await quiz.open(fragment)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
})

test('after the tab is gone, a device that was asked to remember goes on where one was', async ({
  page,
  quiz,
  context
}) => {
  await quiz.open()
  await quiz.start()
  await quiz.take(3)
  await page.getByRole('button', { name: en['keep.remember'] }).click()
  await expect(page.getByText(en['keep.device'])).toBeVisible()
  await quiz.take(2)
  const later = quizOn(await context.newPage())
  await page.close()
  await later.open()
  await expect(later.page.getByText('You were on question 3 of 29.')).toBeVisible()
  await expect(later.page.getByRole('link', { name: /^Start/ })).toHaveCount(0)
  await later.page.getByRole('button', { name: en['resume.go'] }).click()
  await expect(later.heading).toHaveText(prompt('d1'))
  await later.back()
  await expect(later.option(2)).toBeChecked()
})

test('without being asked the device remembers nothing: a second tab starts anew', async ({
  quiz,
  context
}) => {
  await quiz.open()
  await quiz.start()
  await quiz.take(3)
  const other = quizOn(await context.newPage())
  await other.open()
  await other.start()
  await expect(other.question.locator(':checked')).toHaveCount(0)
})

test('what the browser puts back into the form is no answer', async ({ page, quiz }) => {
  await quiz.open()
  await quiz.start()
  await quiz.answer(3)
  await page.evaluate(() => sessionStorage.clear())
  await leaveSite(page)
  await page.goBack()
  await expect(quiz.heading).toHaveText(prompt('c1'))
  await quiz.continueOn()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(quiz.question.locator(':checked')).toHaveCount(0)
  await expect.poll(() => storedIn(page, 'sessionStorage')).toEqual({})
})

test('back from another site the question and its answer stand as they were', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await quiz.start()
  await quiz.take(3)
  await quiz.answer(4)
  await leaveSite(page)
  await page.goBack()
  await expect(quiz.heading).toHaveText(prompt('e1'))
  await expect(quiz.option(4)).toBeChecked()
  await quiz.continueOn()
  await expect(quiz.heading).toHaveText(prompt(order[2] ?? ''))
})
