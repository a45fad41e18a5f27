import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { everywhere, firstOf, flagship, order, pressing, tableFor } from './support/flagship.ts'
import { hurryOn } from './support/hurry.ts'
import { answersIn, store, storedValue } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { texts } = flagship

/** As a page translator does, now and at every change: each text becomes a new one in two `font`s. */
function translate() {
  const isText = (node: Node | null) => (node?.textContent ?? '').trim() !== ''
  const wrap = (text: Node) => {
    if (!isText(text) || text.parentElement?.closest('font, script, style, svg')) return
    const inner = document.createElement('font')
    const outer = document.createElement('font')
    inner.append(text.textContent ?? '')
    outer.append(inner)
    text.parentNode?.replaceChild(outer, text)
  }
  const wrapAll = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Node[] = []
    while (walker.nextNode()) found.push(walker.currentNode)
    found.forEach(wrap)
  }
  wrapAll()
  new MutationObserver(wrapAll).observe(document.body, { childList: true, subtree: true })
}

async function expectQuestion(page: Page, id: string) {
  const { prompt = '', options = {} } = texts.questions[id] ?? {}
  const question = page.locator('form > fieldset')
  await expect(question.locator('legend font font')).toHaveText(prompt)
  const rows = question.locator('label')
  await expect(rows.first()).toBeVisible()
  const shown = (await rows.allInnerTexts()).map(text => text.split('\n').at(-1) ?? '')
  expect(shown.filter(text => text !== texts.unknown)).toEqual(
    (flagship.key.questions.find(question => question.id === id)?.options ?? []).map(
      option => options[option.id]
    )
  )
}

test('on a translated page no text freezes and no answer lands on another question', async ({
  page,
  quiz
}) => {
  const answers = everywhere(3)
  await quiz.open()
  await page.evaluate(translate)
  await quiz.start()
  for (const [index, id] of order.slice(0, 7).entries()) {
    await expectQuestion(page, id)
    await quiz.take(pressing(answers)(index + 1))
  }
  await hurryOn(page, answers)
  await expect(page.getByRole('table')).toBeVisible()
  await expect.poll(quiz.table).toEqual(tableFor(answers))
})

test('on a translated page errors come and go, and what is said of keeping stays true', async ({
  page,
  quiz
}) => {
  await quiz.open()
  await page.evaluate(translate)
  await quiz.start()
  await quiz.continueOn()
  await expect(page.getByRole('alert')).toHaveText(en['question.error-rating'])
  await quiz.answer(2)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: en['keep.remember'] }).click()
  await expect(page.getByRole('button', { name: en['keep.only-tab'] })).toBeVisible()
  await expect(page.getByText(en['keep.device'])).toBeVisible()
  await expect(page.getByText(en['keep.tab'])).toHaveCount(0)
})

test('on a translated result, values that are read out and the printed plan keep up', async ({
  page,
  quiz
}) => {
  await store(page, storedValue(everywhere(3), { finished: Date.now() }))
  await quiz.open('result')
  const chart = page.locator('[data-chart=drawn]')
  await expect(chart).toBeVisible()
  await page.evaluate(translate)
  await chart.focus()
  for (const name of ['Share', 'Trust', 'Align']) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('status').filter({ hasText: `${name}:` })).toBeVisible()
  }
  await page.getByLabel(en['plan.when']).fill('it rains')
  await page.getByLabel(en['plan.will']).fill('call them')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('When it rains, I will call them.')).toBeVisible()
})

/** What writing helpers and password managers put into other people's pages. */
function inject() {
  for (const place of ['body', '#quiz', 'form', 'fieldset', 'legend', 'label', '.cq-nav']) {
    const parent = document.querySelector(place)
    parent?.prepend(document.createElement('injected-one'))
    parent?.append(document.createElement('injected-two'))
  }
}

test('nodes that an extension puts in before the script comes do no harm', async ({
  page,
  quiz
}) => {
  await store(page, storedValue(firstOf(4, everywhere(2))))
  await page.addInitScript(`addEventListener('readystatechange', ${inject}, { once: true })`)
  await page.addInitScript(
    `document.addEventListener('readystatechange', ${inject}, { once: true })`
  )
  await quiz.open('question-s1')
  await quiz.take(3)
  await quiz.take(4)
  await quiz.back()
  await expect(quiz.option(4)).toBeChecked()
  await expect.poll(() => answersIn(page)).toMatchObject({ s1: ['2'], t1: ['3'] })
})

test('nodes that an extension puts in at every screen do no harm', async ({ page, quiz }) => {
  await store(page, storedValue(firstOf(7, everywhere(2))))
  await quiz.open('question-g1')
  for (const id of order.slice(7, 10)) {
    await page.evaluate(inject)
    await expect(quiz.heading).toHaveText(texts.questions[id]?.prompt ?? '')
    await quiz.continueOn()
    await expect(page.getByRole('alert')).toBeVisible()
    await quiz.take(3)
  }
  await page.evaluate(inject)
  await quiz.goOn()
  await quiz.back()
  await expect(quiz.option(3)).toBeChecked()
})
