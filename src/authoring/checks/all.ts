import type { Problem } from '../problem.ts'
import type { QuizSource, Source } from '../source.ts'
import { checkAcross } from './across.ts'
import { checkBands } from './bands.ts'
import { checkCompare } from './compare.ts'
import type { Check } from './context.ts'
import { checkContrast } from './contrast.ts'
import { checkDimensions } from './dimensions.ts'
import { checkEditions } from './editions.ts'
import { checkInsights } from './insights.ts'
import { checkOptions } from './options.ts'
import { checkOrder } from './order.ts'
import { checkPictures } from './pictures.ts'
import { checkRoles } from './roles.ts'
import { checkRules } from './rules.ts'
import { checkScales } from './scales.ts'
import { checkSecrets } from './secrets.ts'

const CHECKS: readonly Check[] = [
  checkOptions,
  checkScales,
  checkOrder,
  checkDimensions,
  checkBands,
  checkRoles,
  checkRules,
  checkCompare,
  checkInsights
]

/**
 * Every rule that looks at more than one place. With `editions`, also whether
 * what scoring depends on is still what the current edition froze; a quiz that
 * is broken elsewhere is not compared, because it would differ for no good reason.
 */
export function crossCheck(source: Source, editions: boolean): readonly Problem[] {
  return [
    ...checkAcross(source),
    ...checkContrast(source.site),
    ...checkSecrets(source.site),
    ...checkPictures(source),
    ...source.quizzes.flatMap(quiz => inQuiz(quiz, editions))
  ]
}

function inQuiz(source: QuizSource, editions: boolean): readonly Problem[] {
  const { quiz } = source
  if (quiz === null) return []
  if (quiz.data === null) return [waiting(quiz.doc.path)]
  const context = { source, front: quiz.data, doc: quiz.doc }
  const found = CHECKS.flatMap(check => check(context))
  return found.length > 0 || !editions || !readable(source) ? found : checkEditions(context)
}

function readable({ questions, scales, dimensions, bands, insights }: QuizSource): boolean {
  const all = [...questions, ...scales, ...dimensions, ...bands, ...insights]
  return all.every(entry => entry.data !== null)
}

/** Without a readable `quiz.md` nothing can be held against it. */
function waiting(file: string): Problem {
  return {
    file,
    field: 'rules between files',
    expected: 'a quiz.md that can be read',
    found: 'the problems in its front matter',
    todo: 'Mend those first; the other files are then checked against it, and more may turn up.'
  }
}
