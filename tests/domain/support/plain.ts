import type { Inline, RichText, Sentence } from '../../../src/domain/texts.ts'

/** The words of a text, a fill-in as `{name}`. */
export function plain(text: RichText | null): string {
  return text === null ? '' : sentencesOf(text).join(' ')
}

export function sentencesOf(text: RichText): readonly string[] {
  return text
    .flatMap(block => (block.kind === 'paragraph' ? block.sentences : block.items.flat()))
    .map(plainSentence)
}

export function plainSentence(sentence: Sentence): string {
  return sentence.map(plainRun).join('')
}

function plainRun(run: Inline): string {
  if (typeof run === 'string') return run
  if ('fill' in run) return `{${run.fill}}`
  if ('strong' in run) return plainSentence(run.strong)
  return plainSentence('em' in run ? run.em : run.link)
}
