import type { Doc } from '../document.ts'
import { usable } from '../options.ts'
import type { Problem } from '../problem.ts'
import type { QuizSource } from '../source.ts'
import { at, type Check, type Context, missing, pathIn } from './context.ts'

/** Bands, and the cuts of the old-school pull: from 0 upwards, each its own. */
export const checkBands: Check = context => {
  const { source } = context
  const pull = source.insights.filter(({ kind }) => kind === 'pull')
  return [
    ...tooFew(context),
    ...cuts(source.bands, 'band'),
    ...(context.front.rules.pull === undefined ? [] : cuts(pull, 'text'))
  ]
}

function tooFew(context: Context): readonly Problem[] {
  if (context.source.bands.length >= 2) return []
  return [
    missing(
      pathIn(context, 'bands/<id>.md'),
      'at least two bands',
      'Add a file for each band, the lowest with from: 0.'
    )
  ]
}

type Cut = QuizSource['bands'][number] | QuizSource['insights'][number]

function cuts(entries: readonly Cut[], noun: string): readonly Problem[] {
  const rising = [...usable<{ from?: number }>(entries)].sort((a, b) => fromOf(a) - fromOf(b))
  const [lowest] = rising
  return [
    ...(lowest !== undefined && lowest.data.from !== 0 && rising.length === entries.length
      ? [notZero(lowest.doc, fromOf(lowest), noun)]
      : []),
    ...rising.flatMap((entry, index) => {
      const before = rising[index - 1]
      if (before === undefined || before.data.from !== entry.data.from) return []
      return [sameCut(entry, before.id, noun)]
    })
  ]
}

function fromOf({ data }: { readonly data: { readonly from?: number } }): number {
  return data.from ?? 0
}

function notZero(doc: Doc, found: number, noun: string): Problem {
  return at(
    doc,
    ['from'],
    `0, because this is the lowest ${noun}`,
    String(found),
    `Write from: 0, or add a ${noun} below it; every score needs one.`
  )
}

function sameCut(
  entry: { readonly doc: Doc; readonly data: { readonly from?: number } },
  other: string,
  noun: string
): Problem {
  return at(
    entry.doc,
    ['from'],
    `a number that no other ${noun} starts at`,
    `${entry.data.from}, like "${other}"`,
    'Let one of the two start higher.'
  )
}
