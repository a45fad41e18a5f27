import type { QuestionKey, ScoringKey } from '../../../src/domain/key.ts'
import type { Insight, Quiz, QuizTexts, RichText } from '../../../src/domain/texts.ts'

const FILLS =
  'claim overall lowest highest answer origins step worst change count dimension band topic dimensions of yours theirs expected said talk apart points'
const COMPARE =
  'opening gaps no-gap strength unscored facts no-facts fact facts-apart guess guess-near their-guess their-guess-near dependence nothing-to-settle other-quiz other-edition'
const NOTES =
  'unknown open-questions cap border even same-position hurry paper-not-habit habit-not-paper taught all-top no-partners no-overall'

/**
 * A quiz whose texts name themselves: an insight reads `its-id fill=value …` with every fill-in
 * that has a value. So tests see which text was chosen and what it was given, whatever an author
 * writes in `content/`.
 */
export function labelled(key: ScoringKey, parts: QuizTexts['parts'] = []): Quiz {
  return { id: 'labelled', locale: 'en', key, texts: textsFor(key, parts) }
}

function textsFor(key: ScoringKey, parts: QuizTexts['parts']): QuizTexts {
  return {
    title: 'title',
    description: 'description',
    definition: 'definition',
    referent: 'referent',
    unknown: 'unknown',
    intro: [],
    promises: [],
    parts,
    questions: record(key.questions, ({ id }) => id, questionTexts),
    dimensions: record(
      key.dimensions,
      id => id,
      id => dimensionTexts(key, id)
    ),
    bands: record(
      key.bands,
      ({ id }) => id,
      ({ id }) => ({
        name: `name ${id}`,
        level: `level ${id}`,
        meaning: text(`meaning ${id}`)
      })
    ),
    insights: insightsFor(key)
  }
}

function record<Entry, Value>(
  entries: readonly Entry[],
  id: (entry: Entry) => string,
  value: (entry: Entry) => Value
): Record<string, Value> {
  return Object.fromEntries(entries.map(entry => [id(entry), value(entry)]))
}

function questionTexts({ id, ...question }: QuestionKey) {
  const options = question.options.map(option => [option.id, `${id} at ${option.id}.`])
  const counts = question.kind === 'item' && question.form === 'count'
  return {
    prompt: `prompt ${id}`,
    options: Object.fromEntries(options) as Record<string, string>,
    topic: `topic ${id}`,
    ...(counts ? { habit: `habit ${id}` } : {})
  }
}

function dimensionTexts({ bands }: ScoringKey, id: string) {
  return {
    name: id.toUpperCase(),
    question: `question ${id}`,
    steps: record(
      bands,
      band => band.id,
      band => [1, 2, 3].map(n => `${id} ${band.id} ${n}.`)
    ),
    compare: { differ: `differ ${id}`, low: `low ${id}` }
  }
}

function insightsFor({ rules }: ScoringKey): QuizTexts['insights'] {
  return {
    pattern: insights('above below borne-out modest'),
    shift: insights('lower higher'),
    reaction: insights('sure-above sure-borne-out sure-doubting open new working'),
    field: insights('much-unready much-ready little-unready little-ready'),
    origin: insights(rules.origins?.order.join(' ') ?? ''),
    pull: insights(rules.pull?.cuts.map(({ id }) => id).join(' ') ?? ''),
    note: insights(NOTES),
    step: insights('find-out keep-alive teach'),
    plan: insights('plan'),
    limit: insights('one two'),
    sketch: insights('agreed ours open unknown closing'),
    closing: insights('sure farewell'),
    picture: insights('strength site same talk apart'),
    compare: insights(COMPARE),
    change: insights('none maybe real'),
    spread: insights('narrow some wide'),
    team: insights('few three small enough apart alike hidden inside gap no-gap')
  }
}

function insights(ids: string): Record<string, Insight> {
  return record(
    ids.split(' ').filter(id => id !== ''),
    id => id,
    insight
  )
}

function insight(id: string): Insight {
  const fills = FILLS.split(' ').map(fill => [`${fill}=`, { fill }])
  return {
    name: `name ${id}`,
    body: [{ kind: 'paragraph', sentences: [[id], ...fills] }],
    also: [`also ${id} 0`, `also ${id} 1`]
  }
}

function text(words: string): RichText {
  return [{ kind: 'paragraph', sentences: [[words]] }]
}
