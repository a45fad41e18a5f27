import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from '../../src/authoring/read.ts'
import type { Answers } from '../../src/domain/answers.ts'
import { decode } from '../../src/domain/code/decode.ts'
import { encode } from '../../src/domain/code/encode.ts'
import type { CodeRecord } from '../../src/domain/code/record.ts'
import { answersOf, profileOf } from '../../src/domain/code/records.ts'
import type { Quiz } from '../../src/domain/texts.ts'
import { compareMessagesOf } from '../../src/i18n/languages.ts'
import { previewsOf } from '../../src/previews/previews.ts'
import { render } from '../../src/previews/render.ts'
import { groupOf } from '../../src/ui/compare/group.ts'
import { readCodes } from '../../src/ui/compare/read.ts'
import { payloadOf } from '../../src/ui/payload.ts'
import { root } from '../paths.ts'
import { serveFolder } from '../serve-folder.ts'
import { openBrowser } from './phone.ts'
import { randomAnswers, timed } from './scoring.ts'
import type { Sites } from './sites.ts'
import { median, quantile, seeded } from './statistics.ts'
import type { Row } from './table.ts'

const people = 5_000
const members = 500
const rounds = 5
/** Of the pictures; as many side by side as a build has. */
const sample = 80
const atOnce = 4
const seed = 1

/** Codes, a large team and preview pictures: what makes results travel. */
export async function benchLinks(sites: Sites): Promise<readonly Row[]> {
  const { quiz, ...site } = siteAndQuiz()
  const random = seeded(seed)
  const sheets = Array.from({ length: people }, () => randomAnswers(quiz.key, random))
  return [
    ...codeRows(
      quiz,
      'profile',
      sheets.map(answers => profileOf(quiz.key, answers))
    ),
    ...codeRows(
      quiz,
      'answers',
      sheets.map(answers => answersOf(quiz.key, answers))
    ),
    ...(await teamRows(quiz, site.site, sheets.slice(0, members), sites)),
    ...(await previewRows(quiz, site.site))
  ]
}

type Site = Parameters<typeof payloadOf>[2]

function siteAndQuiz(): { readonly site: Site; readonly quiz: Quiz } {
  const content = readContent(join(root, 'content'))
  const quiz = content.ok && content.quizzes.find(({ id }) => id === content.site.main)
  if (!content.ok || !quiz) throw new Error('The content has problems: run `npm run content`.')
  return { site: content.site, quiz }
}

function codeRows({ key }: Quiz, kind: string, records: readonly CodeRecord[]): readonly Row[] {
  const codes = records.map(record => encode(key, record))
  const read = (code: string) => decode(code, () => key)
  const write = (record: CodeRecord) => encode(key, record)
  // The first round only warms the engine up.
  timed(records, write)
  timed(codes, read)
  const row = (what: string, micros: readonly number[]) => ({
    label: `${what} a code of kind ${kind}, p50 of ${people}`,
    value: quantile(micros, 0.5),
    unit: 'µs',
    most: 20
  })
  return [row('encode', timed(records, write)), row('decode', timed(codes, read))]
}

async function teamRows(
  quiz: Quiz,
  site: Site,
  sheets: readonly Answers[],
  sites: Sites
): Promise<readonly Row[]> {
  const fragment = sheets.map(answers => encode(quiz.key, answersOf(quiz.key, answers))).join('.')
  const payload = payloadOf(quiz, compareMessagesOf(quiz.locale), site)
  const work = () =>
    groupOf(
      payload,
      readCodes(fragment, () => quiz.key)
    )
  if (work().used.length !== members) throw new Error('Some of the team was left out.')
  const core = timed(Array.from({ length: rounds }), work).map(micros => micros / 1000)
  const page = await loads(await sites.site(), `compare/#${fragment}`)
  return [
    {
      label: `${members} codes read, scored and told`,
      value: median(core),
      unit: 'ms',
      most: 1000
    },
    { label: 'their page, from address to table', value: median(page), unit: 'ms', most: 1000 }
  ]
}

/** Milliseconds until the page stands, in a browser as fast as this machine. */
async function loads(dir: string, path: string): Promise<readonly number[]> {
  const server = await serveFolder({ dir })
  const browser = await openBrowser()
  try {
    const millis: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage()
      const start = performance.now()
      await page.goto(server.url + path)
      await page.locator('main table').first().waitFor()
      millis.push(performance.now() - start)
      await page.close()
    }
    return millis
  } finally {
    await browser.close()
    await server.close()
  }
}

async function previewRows(quiz: Quiz, site: Site): Promise<readonly Row[]> {
  const house = readFileSync(join(root, 'src/components/House.astro'), 'utf8')
  const messages = compareMessagesOf(quiz.locale)
  const { results } = previewsOf({ site, quiz, messages, house })
  const all = [...results.values()]
  const step = all.length / sample
  const some = Array.from({ length: sample }, (_, n) => all[Math.floor(n * step)] ?? { svg: '' })
  const queue = some.values()
  const bytes: number[] = []
  const work = async () => {
    for (const picture of queue) bytes.push((await render(picture)).length)
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: atOnce }, work))
  const each = (performance.now() - start) / sample
  const total = (bytes.reduce((sum, size) => sum + size, 0) / sample) * all.length
  return [
    { label: `a preview picture, mean of ${sample}`, value: each, unit: 'ms' },
    {
      label: `all ${all.length} pictures, nothing kept`,
      value: (each * all.length) / 1000,
      unit: 's',
      most: 90
    },
    { label: 'the largest of them', value: Math.max(...bytes) / 1000, unit: 'kB', most: 100 },
    { label: 'all of them together', value: total / 1e6, unit: 'MB', most: 20 }
  ]
}
