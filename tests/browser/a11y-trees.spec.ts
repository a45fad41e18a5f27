import { en } from '../../src/i18n/en.ts'
import { openResult, resultStands } from './support/a11y-states.ts'
import { unknown } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

// Structure in full, the interface's words word for word; what authors write is any text.

const named = (role: string, count: number) =>
  Array.from({ length: count }, () => `- ${role} /.+/\n- text: /.+/`)

const indent = (text: string) => text.replace(/^/gm, '  ')

const ends = '- paragraph: /0 = .+ 10 = .+/'

/** A question as assistive technology meets it. `inside`: what stands in its group. */
function question(n: number, inside: readonly string[]): string {
  // Numbers have no letters to press.
  const keys = inside.includes(ends) ? '' : `  - paragraph: ${en['question.keys']}\n`
  return `
- main:
  - /children: equal
  - paragraph: /\\d+ .+/
  - paragraph: /Question ${n} of \\d+/
  - paragraph: /.+/
  - group /.+/:
    - /children: equal
    - heading /.+/ [level=1]
${indent(indent(inside.join('\n')))}
  - button "${en['question.back']}"
  - button "${en['question.continue']}"
${keys}  - paragraph: ${en['keep.tab']}
  - paragraph:
    - button "${en['keep.remember']}"
    - button "${en['keep.forget']}"
`
}

const ratings = Array.from({ length: 11 }, (_, n) => `- radio "${n}"\n- text: "${n}"`)

test('a question, and one with an error, as a tree (A14)', async ({ page, quiz }) => {
  const body = page.locator('body')
  await quiz.open()
  await quiz.start()
  const hint = `- paragraph: ${en['question.hint-rating']}`
  await expect(body).toMatchAriaSnapshot(question(1, [hint, ...ratings, ends]))
  await quiz.continueOn()
  const error = [
    `- alert: ${en['question.error-rating']}`,
    `- button "${en['question.skip']}"`,
    '- radio "0" [active]\n- text: "0"',
    ...ratings.slice(1)
  ]
  await expect(body).toMatchAriaSnapshot(question(1, [hint, ...error, ends]))
})

test('several answers, and a ladder with its way out, as trees (A14)', async ({ page, quiz }) => {
  const body = page.locator('body')
  await quiz.open()
  await quiz.start()
  for (const choice of [8, 1, 4]) await quiz.take(choice)
  const boxes = named('checkbox', await quiz.options.count())
  // This one's prompt says how to answer, so no line under it does.
  await expect(body).toMatchAriaSnapshot(question(4, boxes))
  await quiz.take(1)
  const radios = named('radio', (await quiz.options.count()) - 1)
  const way = `- radio "${unknown}"\n- text: ${unknown}`
  const one = `- paragraph: ${en['question.hint-one']}`
  await expect(body).toMatchAriaSnapshot(question(5, [one, ...radios, way]))
})

test('the result as a tree, its parts in order (A14)', async ({ page, quiz }) => {
  await openResult(page, quiz)
  await resultStands(quiz)
  const row = `
      - row /.+ \\d+ .+/:
        - rowheader /.+/
        - cell /\\d+/
        - cell /.+/`
  const step = `
    - listitem:
      - heading /\\d .+/ [level=3]
      - term: ${en['steps.because']}
      - definition: /.+/
      - term: ${en['steps.moves']}
      - definition:
        - list:
          - /children: equal
          - listitem: /.+/
          - listitem: /.+/
          - listitem: /.+/`
  await expect(page.locator('body')).toMatchAriaSnapshot(`
- main:
  - paragraph: /Your result, .+/
  - heading /.+/ [level=1]
  - list "${en['result.bands']}":
    - listitem: /.+ \\d+ of 100/
  - application "${en['result.radar']}":
    - /children: equal
    - img /${en['result.radar']}. .+/
  - heading "${en['numbers.title']}" [level=2]
  - paragraph: /Highest. .+/
  - table "${en['numbers.caption']}":
    - caption: ${en['numbers.caption']}
    - rowgroup:
      - row:
        - columnheader "${en['numbers.dimension']}"
        - columnheader "${en['numbers.score']}"
        - columnheader "${en['numbers.level']}"
    - rowgroup:
      - /children: equal${row.repeat(Object.keys(await quiz.table()).length)}
  - heading "${en['depend.title']}" [level=2]
  - figure:
    - img /Dependence \\d+ of 100, readiness \\d+ of 100. .+/
  - heading "${en['learned.title']}" [level=2]
  - heading "${en['learned.pull']}" [level=3]
  - heading "${en['do.title']}" [level=2]
  - img /You gave yourself \\d+ of 100; .+/
  - heading "${en['do.levels']}" [level=3]
  - list:
    - listitem: /.+/
  - heading "${en['steps.title']}" [level=2]
  - list:${step.repeat(2)}
  - heading "${en['plan.title']}" [level=2]
  - textbox "${en['plan.when']}"
  - textbox "${en['plan.will']}"
  - heading "${en['limits.title']}" [level=2]
  - heading "${en['home.title']}" [level=2]
  - list:
    - listitem:
      - button /${en['home.print']}. ${en['home.paper']}/
    - listitem:
      - button /${en['home.save']}. ${en['home.picture']}/
    - listitem:
      - button /${en['home.save']}. ${en['home.report']}/
    - listitem:
      - button /${en['home.save']}. ${en['home.answers']}/
    - listitem:
      - button /${en['home.save']}. ${en['home.calendar']}/
  - heading /.+/ [level=2]
  - paragraph:
    - link /.+/
  - paragraph:
    - button "${en['after.back']}"
`)
})
