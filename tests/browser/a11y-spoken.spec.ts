import { resultStands } from './support/a11y-states.ts'
import { firstOf, worked } from './support/flagship.ts'
import { quizOn } from './support/quiz.ts'
import { spoken } from './support/spoken.ts'
import { store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'
import { dutch, english } from './support/tongues.ts'

// The reader is a stranger to the page's policy; the policy itself is under test elsewhere.
test.use({ bypassCSP: true })

const anyDay = (log: string) => log.replace(/\d+ \p{L}+ \d{4}$/mu, '<today>')

for (const tongue of [english, dutch])
  test(`what a screen reader would say of questions and the result, in ${tongue.locale} (A13)`, async ({
    page
  }) => {
    const quiz = quizOn(page, tongue)
    await quiz.open()
    await quiz.start()
    expect(await spoken(page)).toMatchSnapshot(`rating-${tongue.locale}.txt`)
    await store(page, storedValue(firstOf(4, worked)))
    await quiz.open('question-s1')
    await quiz.answer(2)
    expect(await spoken(page)).toMatchSnapshot(`ladder-${tongue.locale}.txt`)
    await store(page, storedValue(worked, { finished: Date.now() }))
    await quiz.open('result')
    await resultStands(quiz)
    expect(anyDay(await spoken(page))).toMatchSnapshot(`result-${tongue.locale}.txt`)
  })
