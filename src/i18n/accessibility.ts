import type { COVERED, UNTESTED } from './covered.ts'

/** What the statement on accessibility says. */
export interface AccessibilityMessages {
  readonly title: string
  /** The same, with places to break it where a screen is narrow. */
  readonly heading: string
  readonly aim: string
  readonly barrierTitle: string
  readonly barrier: string
  readonly testedTitle: string
  readonly tested: string
  readonly covered: Readonly<Record<keyof typeof COVERED, string>>
  readonly untestedTitle: string
  readonly untested: string
  readonly missing: Readonly<Record<(typeof UNTESTED)[number], string>>
  readonly audit: string
  readonly back: string
}
