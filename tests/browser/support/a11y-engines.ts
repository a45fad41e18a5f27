import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axeCore from 'axe-core'
import type { RunOptions } from 'axe-core'

const files = createRequire(import.meta.url)
const sources = [
  'axe-core/axe.min.js',
  'html_codesniffer/build/HTMLCS.js',
  'accessibility-checker-engine/ace-window.js'
]

/** One sentence a fault: rule, message, the element's markup. */
export type Faults = readonly string[]

/**
 * Has the browser bring the engines into every document from now on: read and sent once, where `inject`
 * sends two megabytes for each.
 */
export async function injectAlways(page: Page): Promise<void> {
  const texts = sources.map(source => readFileSync(files.resolve(source), 'utf8'))
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `if (location.protocol !== 'about:') {\n${texts.join('\n;')}\n}`
  })
}

/** Brings the engines into the page, unless they are there; a page loaded afterwards needs them again. */
export async function inject(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  for (const source of sources) await page.addScriptTag({ path: files.resolve(source) })
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe found, and names of its rules that passed or had nothing to look at. */
export interface AxeReport {
  readonly faults: Faults
  readonly passed: readonly string[]
  readonly inapplicable: readonly string[]
}

/** axe: levels A and AA, best practice, and of level AAA targets and contrast. */
export function axeReport(page: Page): Promise<AxeReport> {
  return axeRun(page, {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } }
  })
}

export async function axeFaults(page: Page): Promise<Faults> {
  return (await axeReport(page)).faults
}

/** The rules of axe that look at colours: all that another colour scheme can change. */
export async function axeColourFaults(page: Page): Promise<Faults> {
  const { faults } = await axeRun(page, {
    runOnly: {
      type: 'rule',
      values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']
    }
  })
  return faults
}

function axeRun(page: Page, options: RunOptions): Promise<AxeReport> {
  return page.evaluate(async chosen => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    const results = await axe.run(document, { ...chosen, resultTypes: ['violations'] })
    const ids = (of: 'passes' | 'inapplicable') => results[of].map(({ id }) => id)
    const faults = results.violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `axe ${id}: ${node.failureSummary} ${node.html}`.slice(0, 600))
    )
    return { faults, passed: ids('passes'), inapplicable: ids('inapplicable') }
  }, options)
}

interface Sniffer {
  readonly ERROR: number
  process(standard: string, root: Document, done: () => void, failed: () => void): void
  getMessages(): readonly {
    readonly type: number
    readonly code: string
    readonly msg: string
    readonly element: Element
  }[]
}

/**
 * The start link's target comes on screen with the tap itself; before the script, when the link
 * is all there is, the target stands in the page.
 */
const startLink = /NoSuchID.* class="cq-b cq-start"/

/** HTML allows a style sheet or a preload in the body; this rule is older than that. */
const bodyLink = /H59\.1: .*<link (href="[^"]*" )?rel="(preload|stylesheet)"/

/** HTML CodeSniffer: errors of level AAA. */
export async function snifferFaults(page: Page): Promise<Faults> {
  const errors = await page.evaluate(async () => {
    const { HTMLCS } = window as unknown as { HTMLCS: Sniffer }
    await new Promise<void>((done, failed) => HTMLCS.process('WCAG2AAA', document, done, failed))
    return HTMLCS.getMessages()
      .filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, msg, element }) => `HTMLCS ${code}: ${msg} ${element.outerHTML}`.slice(0, 600))
  })
  return errors.filter(error => !startLink.test(error) && !bodyLink.test(error))
}

interface Equal {
  readonly Checker: new () => {
    check(root: Document, guidelines: readonly string[]): Promise<{ results: readonly Finding[] }>
  }
}

interface Finding {
  readonly ruleId: string
  readonly reasonId: string
  readonly value: readonly [string, string]
  readonly message: string
  readonly snippet: string
}

/** Rules of which IBM's engine says that a person must judge, and what was found. */
const reviewed: Readonly<Record<string, string>> = {
  aria_role_redundant: 'browsers have forgotten what a table is whose rows are laid out as grids',
  application_content_accessible: 'the numbers stand in the table; the chart only repeats them',
  canvas_content_described: 'the canvas has a name, and the table beside it says the same',
  element_attribute_deprecated: 'http-equiv is how a page on any host carries its own policy',
  heading_markup_misuse: 'a long question is still the heading of its screen',
  img_alt_background: 'the line under a word of the timetable is decoration',
  input_checkboxes_grouped: 'each box says yes or no to a thing of its own, in its own words',
  input_fields_grouped: 'the two halves of the plan are one sentence, each with its label',
  input_label_visible: 'the label of a field of several lines stands over it',
  list_structure_proper: 'a div round dt and dd is what HTML allows',
  style_color_misuse: 'what colour says, a mark, a ring or words say too; looked at without colour',
  style_focus_visible: 'the ring of every tab stop is measured on screen',
  style_highcontrast_visible: 'forced colours are measured on screen',
  text_block_heading: 'short sentences and names of an answer; the headings are headings',
  text_quoted_correctly: 'words to say, not the words of somebody',
  text_sensory_misuse: 'figures of speech; no instruction depends on shape, size or place'
}

/** What the engine calls a failure and is none. */
const misread: Readonly<Record<string, string>> = {
  text_contrast_sufficient:
    'it takes colours in oklab and oklch for white; axe and the pixels on screen measure contrast'
}

/** IBM Equal Access: violations that fail, and what only a person can judge and nobody has yet. */
export async function equalFaults(page: Page): Promise<Faults> {
  const findings = await page.evaluate(async () => {
    const { ace } = window as unknown as { ace: Equal }
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2'])
    return results.filter(({ value }) => value[1] !== 'PASS')
  })
  return findings
    .filter(finding => !isExplained(finding))
    .map(({ ruleId, value, message, snippet }) =>
      `IBM ${ruleId} ${value.join('/')}: ${message} ${snippet}`.slice(0, 600)
    )
}

function isExplained({ ruleId, value }: Finding): boolean {
  const fails = value[0] === 'VIOLATION' && value[1] === 'FAIL'
  return ruleId in misread || (!fails && ruleId in reviewed)
}

/** What the three engines find in a page as it stands. */
export async function engineFaults(page: Page): Promise<Faults> {
  await inject(page)
  return [...(await axeFaults(page)), ...(await snifferFaults(page)), ...(await equalFaults(page))]
}
