/** Something an author has to mend. Every part is a piece of plain text. */
export interface Problem {
  /** Path from the root of the site, `content/…`. */
  readonly file: string
  /** From 1, where it is known. */
  readonly line?: number
  /** Where in the file, in the author's words: `options › 3rd › points`. */
  readonly field: string
  readonly expected: string
  readonly found: string
  /** One thing to do, as a sentence. */
  readonly todo: string
}

/** One problem as readable plain text. */
export function explain(problem: Problem): string {
  const line = problem.line === undefined ? '' : `, line ${problem.line}`
  return [
    `${problem.file}${line}: ${problem.field}`,
    `  expected  ${problem.expected}`,
    `  found     ${problem.found}`,
    `  to do     ${problem.todo}`
  ].join('\n')
}

/** The whole report: how many, then every problem, in the order of the files. */
export function explainAll(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [`${count} in the content`, ...sorted(problems).map(explain)].join('\n\n')
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || lineOf(a) - lineOf(b))
}

/** What has no line of its own comes last. */
function lineOf({ line }: Problem): number {
  return line ?? Number.MAX_SAFE_INTEGER
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
