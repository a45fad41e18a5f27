import { useEffect, useState } from 'preact/hooks'
import { LEAST_SHOWN } from '../../domain/compare/team.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import type { Group } from './group.ts'

/** Of three, two who know their own answers can work out the third: all three say yes first. */
export function useConsent(groups: readonly Group[]): readonly [seen: boolean, agree: () => void] {
  const [agreed, set] = useState(false)
  useEffect(() => {
    // The button that was pressed is gone.
    if (agreed) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [agreed])
  return [agreed || !groups.some(isOfThree), () => set(true)]
}

function isOfThree({ report }: Group): boolean {
  return report?.team.n === LEAST_SHOWN
}

interface AgreeProps {
  readonly messages: CompareMessages
  readonly onAgree: () => void
}

export function Agree({ messages, onAgree }: AgreeProps) {
  return (
    <p class="cq-np">
      <button type="button" class="cq-b" onClick={onAgree}>
        {messages['team.agreed']}
      </button>
    </p>
  )
}
