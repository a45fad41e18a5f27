import type { DimensionLine } from '../../domain/report.ts'
import type { Messages } from '../../i18n/en.ts'
import { counted } from '../../i18n/plural.ts'
import { say } from '../../i18n/say.ts'
import { languageOf } from './language.ts'
import type { View } from './props.ts'

/** One dimension in words: "Trust: 56 of 100, Practised". */
export function pointOf({ name, score, level }: DimensionLine, messages: Messages): string {
  return score === null
    ? say(messages['result.point-none'], { dimension: name })
    : say(messages['result.point'], { dimension: name, score, level: level ?? '' })
}

/** The profile in one sentence; null with fewer than two scores. Who shares a number is named with it. */
export function summaryOf({ report, messages }: Pick<View, 'report' | 'messages'>): string | null {
  const { lowest, highest, spread } = report.result.profile
  if (spread === null) return null
  if (spread === 0) return messages['result.summary-same']
  const low = report.dimensions.find(({ id }) => id === lowest)
  const high = report.dimensions.find(({ id }) => id === highest)
  if (!low || !high) return say(counted(messages, 'result.summary-even', spread), { spread })
  const { list } = languageOf(messages)
  const all = (end: DimensionLine) =>
    list(report.dimensions.filter(({ score }) => score === end.score).map(({ name }) => name))
  return say(counted(messages, 'result.summary', spread), {
    highest: all(high),
    high: high.score ?? '',
    lowest: all(low),
    low: low.score ?? '',
    spread
  })
}
