import { useEffect, useRef } from 'preact/hooks'
import type { PartTexts } from '../../domain/texts.ts'

/**
 * The elevator: a floor for each part of the quiz, the car where the visitor is.
 * Decoration only; the text "Question 3 of 29" carries the meaning.
 * `at`: parts finished, with a fraction for the part under way.
 */
export function Shaft({ parts, at }: { parts: readonly PartTexts[]; at: number }) {
  const car = useRef<HTMLElement>(null)
  const height = at / parts.length
  // Set from script, not as an attribute: the page's policy allows no style attributes.
  useEffect(() => car.current?.style.setProperty('--at', String(height)), [height])
  const here = Math.min(Math.floor(at), parts.length - 1)
  return (
    <ol class="cq-shaft" aria-hidden="true">
      {parts.map((part, index) => (
        <li key={part.from} class={index === here ? 'cq-here' : undefined}>
          {index === 0 && <i ref={car} />}
          <span>
            <b>{index + 1}</b> {part.name}
          </span>
        </li>
      ))}
    </ol>
  )
}
