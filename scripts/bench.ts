/**
 * `npm run bench`: how fast scoring, codes, building, the page and the tests of accessibility are, beside their targets.
 * `-- --strict` exits with 1 on a missed target, `-- --only scoring,content,links,start,visit,embed,accessibility` measures a part,
 * `-- --runs 9` sets how often the page is loaded.
 */
import { parseArgs } from 'node:util'
import { benchAccessibility } from './bench/accessibility.ts'
import { benchContent } from './bench/content.ts'
import { benchEmbed } from './bench/embed.ts'
import { benchLinks } from './bench/links.ts'
import { benchStart, benchVisit } from './bench/page.ts'
import { benchScoring } from './bench/scoring.ts'
import { openSites, type Sites } from './bench/sites.ts'
import { isMissed, type Row, tell } from './bench/table.ts'

type Part = (sites: Sites, runs: number) => Promise<readonly Row[]>

const parts: Readonly<Record<string, Part>> = {
  scoring: async () => benchScoring(),
  content: benchContent,
  links: benchLinks,
  start: benchStart,
  visit: benchVisit,
  embed: benchEmbed,
  accessibility: benchAccessibility
}

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(parts).join() },
    runs: { type: 'string', default: '7' }
  }
})

const sites = openSites()
const rows: Row[] = []
try {
  for (const name of values.only.split(',')) rows.push(...(await attempt(name)))
} finally {
  sites.close()
}
if (values.strict && rows.some(isMissed)) process.exitCode = 1

/** A part that fails says so and leaves the others their numbers. */
async function attempt(name: string): Promise<readonly Row[]> {
  try {
    return await measure(name)
  } catch (fault) {
    console.error(`${name}: not measured.`, fault)
    process.exitCode = 1
    return []
  }
}

async function measure(name: string): Promise<readonly Row[]> {
  const part = parts[name]
  if (!part) throw new Error(`--only takes ${Object.keys(parts).join(', ')}; found "${name}".`)
  const found = await part(sites, Number(values.runs))
  tell(name, found)
  return found
}
