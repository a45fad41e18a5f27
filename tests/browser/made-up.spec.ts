import type { Page } from '@playwright/test'
import { mirrored, pseudo } from '../content/pseudo.ts'
import { cutTexts, doubled, overfull, sideways, withStyle } from './support/a11y-layout.ts'
import { walkStates } from './support/a11y-states.ts'
import { speakMadeUp } from './support/made-up.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'
import { madeUp } from './support/tongues.ts'

// The visitor's own style sheets are strangers to the page's policy.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 90_000 })

const softly = expect.configure({ soft: true })

async function fits(page: Page, where: string) {
  await softly.poll(() => sideways(page), where).toEqual([])
  softly([...(await cutTexts(page)), ...(await overfull(page))], where).toEqual([])
}

async function fitsEverywhere(page: Page, state: string) {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 720 })
    await fits(page, `${state}, ${width} wide`)
  }
  await page.setViewportSize({ width: 640, height: 720 })
  await withStyle(page, doubled, () => fits(page, `${state}, double type`))
}

/** Words of the site that came through unchanged: small Latin letters in a row. */
function untold(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(p, h1, h2, h3, li, td, th, button, a, label, legend)')]
      .filter(element => !element.closest('[lang], pre, code, output, textarea, bdi'))
      .flatMap(element => [...element.childNodes])
      .filter(node => node instanceof Text)
      .map(node => node.textContent ?? '')
      .filter(text => /[b-df-hj-mp-tv-z]{2}[a-z]*[aeiou][a-z]*/.test(text))
  )
}

test('every state has room for words two fifths longer (L5, A17)', async ({ page }) => {
  await speakMadeUp(page, 'qps', pseudo)
  const quiz = quizOn(page, madeUp('qps', pseudo))
  await walkStates(quiz, state => fitsEverywhere(page, state))
})

test.describe('from right to left (L5, A26)', () => {
  test('every state fits, and says every word in the language', async ({ page }) => {
    await speakMadeUp(page, 'he', mirrored)
    const quiz = quizOn(page, madeUp('he', mirrored))
    await walkStates(quiz, async state => {
      await fitsEverywhere(page, state)
      softly(await untold(page), state).toEqual([])
    })
  })

  test('choices stand at the right of their words, the way on at the left; arrows do as always', async ({
    page
  }) => {
    await speakMadeUp(page, 'he', mirrored)
    const quiz = quizOn(page, madeUp('he', mirrored))
    await quiz.open()
    await quiz.start()
    await quiz.take(8)
    const radio = quiz.option(1)
    const middle = async (locator: typeof radio) => {
      const box = await locator.boundingBox()
      return (box?.x ?? 0) + (box?.width ?? 0) / 2
    }
    const [mark, text] = await quiz.question.locator('label').first().locator('span').all()
    if (!mark || !text) throw new Error('An option has a mark and a text.')
    expect(await middle(mark)).toBeGreaterThan(await middle(text))
    const onward = page.getByRole('button', { name: quiz.tongue.messages['question.continue'] })
    const back = page.getByRole('button', { name: quiz.tongue.messages['question.back'] })
    expect(await middle(onward)).toBeLessThan(await middle(back))
    await radio.focus()
    await page.keyboard.press('ArrowDown')
    await expect(quiz.option(2)).toBeChecked()
    await page.keyboard.press('ArrowUp')
    await expect(radio).toBeChecked()
  })
})
