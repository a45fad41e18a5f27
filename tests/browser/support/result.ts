import type { Frame, Page } from '@playwright/test'

/** Dimension name → score; null where the table shows a dash. */
export type ResultTable = Readonly<Record<string, number | null>>

/** The hidden JSON of a result, for people's own tools. */
export interface ResultData {
  readonly quiz: string
  readonly edition: number
  readonly overall: number | null
  readonly dimensions: Readonly<Record<string, number | null>>
  readonly bands: {
    readonly overall: string | null
    readonly dimensions: Readonly<Record<string, string | null>>
  }
  readonly code: string | null
}

/**
 * The result's table with a caption: one row a dimension. Waits for a table, not for a certain one:
 * what follows a step of the visitor's is asked with `expect.poll`.
 */
export async function readTable(page: Page | Frame): Promise<ResultTable> {
  const found = page.locator('main table:has(caption) tr:has(th[scope=row])')
  await found.first().waitFor({ state: 'attached' })
  const rows = await found.evaluateAll(all =>
    all.map(row => [
      row.querySelector('th')?.textContent?.trim() ?? '',
      row.querySelector('td')?.textContent?.trim() ?? ''
    ])
  )
  return Object.fromEntries(rows.map(([name, cell]) => [name, scoreOf(cell ?? '')]))
}

export async function readData(page: Page | Frame): Promise<ResultData> {
  const text = await page.locator('pre[data-result]').textContent()
  return JSON.parse(text ?? '') as ResultData
}

function scoreOf(cell: string): number | null {
  return /^\d+$/.test(cell) ? Number(cell) : null
}
