import type { RichText } from '../../domain/texts.ts'
import { Rich } from '../common/Rich.tsx'

interface NamedProps {
  readonly lines: readonly {
    readonly id: string
    readonly name: string
    readonly text: RichText
  }[]
}

/** Dimensions, each with what is to be said of it; nothing where there are none. */
export function Named({ lines }: NamedProps) {
  if (lines.length === 0) return null
  return (
    <ul class="cq-steps">
      {lines.map(({ id, name, text }) => (
        <li key={id} class="cq-st">
          <h3>{name}</h3>
          <Rich text={text} />
        </li>
      ))}
    </ul>
  )
}
