import { readContent } from '../../src/authoring/read.ts'
import type { Sites } from './sites.ts'
import { median } from './statistics.ts'
import type { Row } from './table.ts'

const counts = [1, 10, 50]
const checks = 5
/** How far above the straight line through the first two counts the last one may lie. */
const slack = 1.5

/** Time of the content check and of a build against the number of quizzes. */
export async function benchContent(sites: Sites): Promise<readonly Row[]> {
  checkMillis(sites.content(1))
  const check = counts.map(count => checkMillis(sites.content(count)))
  // The first build fills caches.
  await sites.build(1)
  const build: number[] = []
  for (const count of counts) build.push(await sites.build(count))
  return [...rowsOf('content check', check, 'ms'), ...rowsOf('astro build', build, 's')]
}

function checkMillis(dir: string): number {
  return median(
    Array.from({ length: checks }, () => {
      const start = performance.now()
      if (!readContent(dir).ok) throw new Error('A copy of the main quiz does not pass its checks.')
      return performance.now() - start
    })
  )
}

function rowsOf(what: string, times: readonly number[], unit: string): readonly Row[] {
  const all = times.map((value, n) => ({ label: `${what}, quizzes: ${counts[n]}`, value, unit }))
  const [one = 0, ten = 0, fifty = 0] = times
  const each = Math.max(0, ten - one) / 9
  return [
    ...all,
    {
      label: `${what}, each quiz after the first`,
      value: ((fifty - one) / 49) * perUnit(unit),
      unit: 'ms'
    },
    {
      label: `${what}, 50 against a straight line`,
      value: fifty / (one + each * 49),
      unit: '×',
      most: slack
    }
  ]
}

function perUnit(unit: string): number {
  return unit === 's' ? 1000 : 1
}
