import { readFile } from 'node:fs/promises'
import type { Frame, Page } from '@playwright/test'
import { en } from '../../../src/i18n/en.ts'
import { say } from '../../../src/i18n/say.ts'

export type What = 'picture' | 'report' | 'answers' | 'calendar'

/** The button that saves one thing. */
export function saving(page: Page | Frame, what: What) {
  const name = say(en['home.of'], { what: en['home.save'], name: en[`home.${what}`] })
  return page.getByRole('button', { name, exact: true })
}

/** Presses it, and comes back with the file that the browser saved; drawing one takes a busy machine long. */
export async function savedBy(page: Page, what: What, place: Page | Frame = page) {
  const coming = page.waitForEvent('download', { timeout: 15_000 })
  await saving(place, what).click()
  const download = await coming
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}

/** What stands beside the button after it was pressed. */
export function told(page: Page | Frame, what: What) {
  const item = page.getByRole('listitem').filter({ has: saving(page, what) })
  return item.getByRole('status')
}
