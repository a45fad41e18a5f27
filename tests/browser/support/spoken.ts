import { createRequire } from 'node:module'
import type { virtual } from '@guidepup/virtual-screen-reader'
import type { Page } from '@playwright/test'

const reader = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js')

/** What would stand in every log otherwise: the address of this run. */
const origin = () => new URL(process.env.SITE_URL ?? '').origin

/**
 * What a simulated screen reader says from the top of the page to its end, a phrase a line. It
 * follows the roles and names of the standards; real ones leave out more, each in its own way.
 */
export async function spoken(page: Page): Promise<string> {
  await page.route('**/reader.js', route => route.fulfill({ path: reader }))
  const phrases = await page.evaluate(readAloud)
  const lines = phrases.map(phrase => phrase.replace(/\s+/g, ' ').trim())
  return `${lines.join('\n').replaceAll(origin(), 'https://quiz.example')}\n`
}

/** Runs in the page. */
async function readAloud(): Promise<readonly string[]> {
  // It takes the attribute for the state; a browser tells readers the state itself.
  for (const input of document.querySelectorAll('input'))
    input.toggleAttribute('checked', input.checked)
  const address = '/reader.js'
  const module = (await import(address)) as { readonly virtual: typeof virtual }
  const { virtual: voice } = module
  await voice.start({ container: document.body })
  while ((await voice.lastSpokenPhrase()) !== 'end of document') await voice.next()
  const phrases = await voice.spokenPhraseLog()
  await voice.stop()
  return phrases
}
