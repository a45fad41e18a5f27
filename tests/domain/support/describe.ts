import type { Result } from '../../../src/domain/result.ts'

type Part = string | null | false

/** A result in a few lines that a person can check: ids and numbers, nothing that is null. */
export function describeResult(result: Result): string {
  return [
    `scores: ${result.dimensions.map(scoreOf).join(' | ')}`,
    `overall: ${overallOf(result)}`,
    result.claim && `claim: ${result.claim.claim} gap ${result.claim.gap} ${result.claim.pattern}`,
    result.shift && words('shift:', String(result.shift.change), result.shift.text),
    result.field && `field: ${result.field.field}`,
    result.stance && `reaction: ${result.stance}`,
    result.origins.length > 0 && `origins: ${result.origins.map(originOf).join(' ')}`,
    result.taughtNotOrganised && 'taught, not organised',
    result.pull && `pull: ${result.pull.score} ${result.pull.cut} worst ${result.pull.worst}`,
    profileOf(result),
    stepsOf(result),
    notesOf(result)
  ]
    .filter(line => line)
    .join('\n')
}

function words(...parts: readonly Part[]): string {
  return parts.filter(part => part).join(' ')
}

function scoreOf({ id, score, band, border }: Result['dimensions'][number]): string {
  return score === null ? `${id} none` : words(id, String(score), band, border && `near ${border}`)
}

function overallOf({ overall }: Result): string {
  if (!overall) return 'none'
  const { score, band, border, cap } = overall
  const capped = cap && `capped by ${cap.dimension} from ${cap.uncapped}`
  return words(String(score), band, border && `near ${border}`, capped)
}

function originOf({ origin, also }: Result['origins'][number]): string {
  return [origin, ...also].join('+')
}

function profileOf({ profile }: Result): Part {
  const { even, spread, lowest, lowestItem, highest } = profile
  if (spread === null) return null
  return even
    ? `profile: even ${spread}`
    : `profile: ${spread} from ${lowest} (${lowestItem}) to ${highest}`
}

function stepsOf({ steps: [first, ...rest] }: Result): Part {
  if (!first) return null
  const list = [first, ...rest].map(
    ({ dimension, band, priority, because }) =>
      `${dimension} ${band} ${priority.toFixed(4)} because ${because}`
  )
  return `${first.frame === 'keep' ? 'keep' : 'steps'}: ${list.join(' | ')}`
}

function notesOf({ notes }: Result): Part {
  const list = [
    notes.unknown > 0 && `unknown ${notes.unknown}`,
    notes.open > 0 && `open ${notes.open}`,
    notes.unknownHeadline && 'headline',
    notes.samePosition && 'same position',
    notes.hurry && 'hurry',
    notes.twoPictures,
    notes.allTop && 'all top',
    notes.noPartners && 'no partners',
    notes.unscored.length > 0 && `unscored ${notes.unscored.join('+')}`
  ].filter(note => note)
  return list.length > 0 && `notes: ${list.join(', ')}`
}
