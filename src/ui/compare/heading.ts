import type { Page } from './page.ts'

const HEADINGS = {
  invitation: 'invite.opened',
  own: 'invite.own',
  pair: 'compare.pair',
  team: 'team.title',
  teams: 'teams.title'
} as const

type At<Place extends Page['at']> = Page & { readonly at: Place }
type Gathering = 'compare.gather' | 'compare.gather-lost'

/** Which message is the page's heading. */
export function headingOf(page: At<'gather'>): Gathering
export function headingOf(page: Page): Gathering | (typeof HEADINGS)[keyof typeof HEADINGS]
export function headingOf(page: Page) {
  if (page.at !== 'gather') return HEADINGS[page.at]
  return page.text === '' ? 'compare.gather' : 'compare.gather-lost'
}
