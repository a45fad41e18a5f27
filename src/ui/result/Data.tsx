import type { DimensionScore } from '../../domain/result.ts'
import type { View } from './props.ts'

/** The result for people's own tools: hidden, as JSON. */
export function Data(view: View) {
  return (
    <pre data-result hidden>
      {JSON.stringify(dataOf(view))}
    </pre>
  )
}

export function dataOf({ quiz, report: { result }, code }: View) {
  return {
    quiz: quiz.id,
    edition: quiz.key.edition,
    overall: result.overall?.score ?? null,
    dimensions: byId(result.dimensions, ({ score }) => score),
    bands: {
      overall: result.overall?.band ?? null,
      dimensions: byId(result.dimensions, ({ band }) => band)
    },
    code
  }
}

function byId<T>(dimensions: readonly DimensionScore[], pick: (one: DimensionScore) => T) {
  return Object.fromEntries(dimensions.map(one => [one.id, pick(one)]))
}
