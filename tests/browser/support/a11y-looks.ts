import { expect, type Page } from '@playwright/test'
import {
  axeColourFaults,
  axeReport,
  engineFaults,
  equalFaults,
  inject,
  snifferFaults
} from './a11y-engines.ts'
import { expectFit } from './a11y-fit.ts'
import { tabThrough } from './a11y-focus.ts'
import { languageFaults } from './a11y-language.ts'
import { faint, faintAtFirst, isDressed, lost } from './a11y-pixels.ts'
import type { AnyState } from './a11y-walks.ts'
import { english, type Tongue } from './tongues.ts'

/** Every control and every kind of text stands on one of these. */
const enough: readonly AnyState[] = [
  'introduction',
  'error',
  'several',
  'stopped',
  'result',
  'typing',
  'inviting',
  'pair',
  'team'
]

/**
 * All looks at a state, so that nobody walks there twice. Each leaves colours, window and styles as it
 * found them; the focus moves, so those who depend on it come first.
 */
export function looksAt(page: Page, tongue: Tongue): (state: AnyState) => Promise<void> {
  const seen = new Set<string>()
  const isEnglish = tongue === english
  // Colours do not depend on the language, nor places on colours: one language in light ones, the other in dark.
  const colorScheme = isEnglish ? 'light' : 'dark'
  return async state => {
    await isDressed(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await judge(page, tongue, state)
    await tabThrough(page, `A22, A27, ${state}`, seen)
    await expectNone(faintAtFirst(page, isEnglish), `A20, A22, ${state}, light`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNone(axeColourFaults(page), `A1, ${state}, dark`)
    if (isEnglish) await expectNone(faint(page), `A20, A22, ${state}, dark`)
    if (enough.includes(state)) {
      await page.emulateMedia({ colorScheme, contrast: 'more' })
      await expectNone(faint(page), `A20, A22, ${state}, ${colorScheme}, more contrast`)
    }
    await page.emulateMedia({ colorScheme, contrast: 'no-preference', forcedColors: 'active' })
    await expectNone(lost(page), `A19, A22, ${state}, forced colours, ${colorScheme}`)
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    await expectFit(page, state)
    await page.evaluate(() => scrollTo(0, 0))
  }
}

/** Three engines in light, the rules for colours in dark; for a page that no walk comes by. */
export async function expectNoFault(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNone(engineFaults(page), `A1, ${where}, light`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNone(axeColourFaults(page), `A1, ${where}, dark`)
}

/** Both palettes that a browser may force; for a page that no walk comes by. */
export async function expectAllInForcedColours(page: Page, where: string): Promise<void> {
  await isDressed(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNone(faintAtFirst(page, false), `A20, ${where}, light`)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    await expectNone(lost(page), `A19, A22, ${where}, forced colours, ${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
}

async function expectNone(found: Promise<readonly string[]>, where: string) {
  expect.soft(await found, where).toEqual([])
}

/** Three engines, the language of words, and how the keys are told their way. */
async function judge(page: Page, tongue: Tongue, state: string) {
  await inject(page)
  const axe = await axeReport(page)
  const found = [
    ...axe.faults,
    ...(await snifferFaults(page)),
    ...(await equalFaults(page)),
    ...(await languageFaults(page, tongue, axe))
  ]
  expect.soft(found, `A1, A2, A25, ${state}, light`).toEqual([])
  const odd = page.locator('[accesskey], [tabindex]:not([tabindex="0"], [tabindex="-1"])')
  expect.soft(await odd.count(), `A27, ${state}`).toBe(0)
}
