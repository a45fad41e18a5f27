import { dimensionName, type ReportLanguage } from '../fills.ts'
import { insightName, tell } from '../tell.ts'
import type { Quiz } from '../texts.ts'
import type { Fills } from '../words.ts'
import type { Change, OverTime } from './over-time.ts'
import type { OverTimeReport } from './reports.ts'

/** A visitor's results over time in the words of the content. */
export function tellOverTime(
  quiz: Quiz,
  overTime: OverTime,
  language: ReportLanguage
): OverTimeReport {
  const rule = quiz.key.rules.compare
  const limits: Fills = {
    talk: rule ? language.count(rule.talk) : null,
    apart: rule ? language.count(rule.apart) : null
  }
  return { overTime, lines: overTime.dimensions.map(change => line(quiz, change, limits)) }
}

function line(quiz: Quiz, change: Change, limits: Fills): OverTimeReport['lines'][number] {
  const { id, verdict } = change
  const name = dimensionName(quiz, id)
  if (verdict === null) return { ...change, name, label: null, text: null }
  return {
    ...change,
    name,
    label: insightName(quiz, 'change', verdict),
    text: tell({ quiz, fills: limits }, 'change', verdict, { dimension: name })
  }
}
