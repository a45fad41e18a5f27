import { en } from '../../src/i18n/en.ts'
import { everywhere, firstOf, flagship, tableFor } from './support/flagship.ts'
import { answersIn, store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const prompt = (id: string) => flagship.texts.questions[id]?.prompt ?? ''

test('Back on the page and in the browser both lead to the question before', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await quiz.start()
  await quiz.take(8)
  await quiz.take(2)
  await quiz.take(3)
  await quiz.back()
  await expect(quiz.heading).toHaveText(prompt('d1'))
  await expect(quiz.option(3)).toBeChecked()
  await page.goBack()
  await expect(quiz.heading).toHaveText(prompt('e1'))
  await quiz.answer(1)
  await expect(quiz.heading).toHaveText(prompt('e1'))
  await page.goForward()
  await expect(quiz.heading).toHaveText(prompt('d1'))
  await page.goBack()
  await expect(quiz.option(1)).toBeChecked()
  await page.goBack()
  await page.goBack()
  await expect(page.getByText('You were on question 4 of 29.')).toBeVisible()
  await expect.poll(() => answersIn(page)).toEqual({ c1: ['7'], e1: ['new'], d1: ['50'] })
})

for (const way of ['on the page', 'in the browser'] as const) {
  test(`Back ${way}, from the question after the sketch, skips the sketch`, async ({
    page,
    quiz
  }) => {
    await store(page, storedValue(firstOf(9, everywhere(3))))
    await quiz.open('question-l1')
    await quiz.take(4)
    await page.getByRole('button', { name: en['sketch.go'] }).click()
    await expect(quiz.heading).toHaveText(prompt('s2'))
    if (way === 'on the page') await quiz.back()
    else await page.goBack()
    await expect(quiz.heading).toHaveText(prompt('l1'))
    await expect(quiz.option(4)).toBeChecked()
  })
}

test('a double tap on Back does not leave the page', async ({ page, quiz }) => {
  await quiz.open()
  await quiz.start()
  await quiz.answer(3)
  await page.getByRole('button', { name: 'Back', exact: true }).dblclick()
  await expect(page.getByText('You were on question 2 of 29.')).toBeVisible()
  await page.getByRole('button', { name: en['resume.go'] }).click()
  await expect(quiz.heading).toHaveText(prompt('e1'))
})

test('Back from the result leads to the last question with all answers', async ({ page, quiz }) => {
  const answers = everywhere(2)
  await store(page, storedValue(firstOf(28, answers)))
  await quiz.open('question-c2')
  await quiz.take(2)
  await expect(page.getByRole('table')).toHaveCount(1)
  await page.goBack()
  await expect(quiz.heading).toHaveText(prompt('c2'))
  await expect(quiz.option(2)).toBeChecked()
  await page.goForward()
  await expect.poll(quiz.table).toEqual(tableFor(answers))
  await page.getByRole('button', { name: en['after.back'] }).click()
  await expect(quiz.heading).toHaveText(prompt('c2'))
  await quiz.back()
  await expect(quiz.heading).toHaveText(prompt('l4'))
  await expect(quiz.option(2)).toBeChecked()
  await expect.poll(() => answersIn(page)).toEqual(answers)
})

test('an answer changed after the result changes the numbers', async ({ page, quiz }) => {
  await store(page, storedValue(everywhere(2), { finished: Date.now() }))
  await quiz.open('question-l4')
  await quiz.take(1)
  await quiz.take(2)
  expect(quiz.fragment()).toBe('result')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(quiz.table).toEqual(tableFor({ ...everywhere(2), l4: ['4'] }))
})
