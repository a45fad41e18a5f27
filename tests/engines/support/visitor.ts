import { vi } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import type { Choice } from '../../browser/support/quiz.ts'
import type { ResultTable } from '../../browser/support/result.ts'
import type { Json, Tab, Target } from './tab.ts'

/** Longer than any page takes on a busy machine. */
export const patience = { timeout: 8_000, interval: 15 }
/** Enough for any quiz; more turns mean that the quiz goes in circles. */
const mostScreens = 100

/** Waits until it holds. */
export function until(look: () => boolean | Promise<boolean>, what: string): Promise<void> {
  return vi.waitFor(async () => {
    if (!(await look())) throw new Error(`Waited in vain for ${what}.`)
  }, patience)
}

export const button = (words: string): Target => ({ css: 'button, a[href]', words })
/** The control with this label. */
export const field = (words: string): Target => ({ css: 'label', words, labelled: true })

/** Presses what may still be on its way, or on the move. */
export const press = (tab: Tab, target: Target) =>
  vi.waitFor(async () => {
    await tab.press(target)
    const missed = await tab.run(() => Reflect.get(window, 'missed') === true)
    if (missed) throw new Error(`Pressed beside ${JSON.stringify(target)}.`)
  }, patience)

export const shows = (tab: Tab, text: string) =>
  until(
    () =>
      tab.run(words => {
        const all = [...document.querySelectorAll('main :is(h1, h2, p, span)')]
        return all.some(one => one.textContent.includes(words) && one.getClientRects().length > 0)
      }, text),
    `“${text}”`
  )

/** Which screen it is and which question is on it: its number, and how many options. */
export const place = (tab: Tab) =>
  tab.run(() => {
    const asked = [...document.querySelectorAll('form > fieldset')].find(
      one => one.getClientRects().length > 0
    )
    const step = [...document.querySelectorAll('main *')].find(
      one => /^Question \d+ of \d+$/.test(one.textContent.trim()) && one.getClientRects().length > 0
    )
    const n = Number(step?.textContent.match(/\d+/)?.[0] ?? 0)
    return {
      screen: location.hash.slice(1),
      n,
      options: asked?.querySelectorAll('input').length ?? 0
    }
  })

/** The n-th option that is chosen, from 1; 0 for none. */
export const chosen = (tab: Tab) =>
  tab.run(() => {
    const asked = [...document.querySelectorAll('form > fieldset')].find(
      one => one.getClientRects().length > 0
    )
    return [...(asked?.querySelectorAll('input') ?? [])].findIndex(input => input.checked) + 1
  })

async function leave(tab: Tab, words: string) {
  const { screen } = await place(tab)
  await press(tab, button(words))
  await until(async () => (await place(tab)).screen !== screen, `what follows ${screen}`)
}

export async function startQuiz(tab: Tab) {
  await press(tab, { css: '.cq-start' })
  await until(async () => (await place(tab)).options > 0, 'the first question')
}

/** Answers a question and goes on, or leaves a screen without one. */
export async function takeScreen(tab: Tab, choose: (n: number) => Choice) {
  const { screen, n } = await place(tab)
  if (screen === 'sketch') return leave(tab, en['sketch.go'])
  if (screen === 'check') return leave(tab, en['check.finish'])
  const css = 'form > fieldset label'
  const choice = choose(n)
  await press(tab, typeof choice === 'number' ? { css, nth: choice - 1 } : { css, words: choice })
  await leave(tab, en['question.continue'])
}

/** From a question to the result; `choose` is asked for each question by its number, from 1. */
export async function takeOn(tab: Tab, choose: (n: number) => Choice) {
  for (let turn = 0; turn < mostScreens; turn += 1) {
    if ((await place(tab)).screen === 'result') return
    await takeScreen(tab, choose)
  }
  throw new Error('The quiz has no end.')
}

export function tableOn(tab: Tab): Promise<ResultTable> {
  return tab.run(() => {
    const rows = [...document.querySelectorAll('main table:has(caption) tr:has(th[scope=row])')]
    const scores: Record<string, Json> = {}
    for (const row of rows) {
      const score = row.querySelector('td')?.textContent?.trim() ?? ''
      const name = row.querySelector('th')?.textContent?.trim() ?? ''
      scores[name] = /^\d+$/.test(score) ? Number(score) : null
    }
    return scores
  }) as Promise<ResultTable>
}
