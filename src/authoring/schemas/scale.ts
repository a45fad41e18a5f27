import type * as z from 'zod'
import { group, id, list, oneOf, text, whole } from './leaf.ts'

export const pointOptions = list(
  group({ points: whole(0, 100), text: text(), id: id().exactOptional() }),
  2,
  11,
  'options'
)

export const pointScale = group({ form: oneOf(['ladder', 'count']), options: pointOptions })

export const ratingScale = group({
  rating: group({ from: whole(0, 99), to: whole(1, 100), low: text(), high: text() })
})

export type PointOptionFront = z.infer<typeof pointOptions>[number]
export type ScaleFront = z.infer<typeof pointScale> | z.infer<typeof ratingScale>
export type Rating = z.infer<typeof ratingScale>['rating']

/** The schema that this front matter means to follow. */
export function scaleSchema(front: unknown) {
  return front !== null && typeof front === 'object' && 'rating' in front ? ratingScale : pointScale
}
