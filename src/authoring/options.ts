import type { Entry } from './entry.ts'
import type { ItemFront } from './schemas/question.ts'
import type { PointOptionFront, Rating } from './schemas/scale.ts'
import type { QuizSource } from './source.ts'

/** What a scored item offers, inline or from a scale. */
export interface ItemScale {
  readonly form: 'ladder' | 'count'
  readonly options: readonly PointOptionFront[]
}

/** The scale of an item; undefined when it has none that can be used. */
export function itemScale(source: QuizSource, item: ItemFront): ItemScale | undefined {
  if (item.options !== undefined) return { form: 'ladder', options: item.options }
  const scale = scaleNamed(source, item.scale)?.data
  return scale !== undefined && scale !== null && 'form' in scale ? scale : undefined
}

/** The rating that a self-rating uses; undefined when it cannot be used. */
export function ratingNamed(source: QuizSource, name: string): Rating | undefined {
  const scale = scaleNamed(source, name)?.data
  return scale !== undefined && scale !== null && 'rating' in scale ? scale.rating : undefined
}

export function scaleNamed(source: QuizSource, name: string | undefined) {
  return source.scales.find(scale => scale.id === name)
}

/** An option's id in links and saved answers: its own, or its points. */
export function optionId(option: PointOptionFront): string {
  return option.id ?? String(option.points)
}

/** `from` … `to`: the values of a rating; their ids are the same as text. */
export function ratingValues({ from, to }: Rating): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

/** Entries whose front matter could be read, with it. */
export function usable<T>(entries: readonly Entry<T>[]): readonly (Entry<T> & { data: T })[] {
  return entries.flatMap(entry => (entry.data === null ? [] : [{ ...entry, data: entry.data }]))
}
