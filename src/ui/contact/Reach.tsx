import { useEffect, useState } from 'preact/hooks'
import type { OwnView } from '../result/props.ts'

type Part = typeof import('./index.tsx')

/** The way to the coach, beside the offer; its code comes after the result's. */
export function Reach(view: OwnView) {
  const { messages, site } = view
  const [part, set] = useState<Part | 'waiting' | 'failed'>('waiting')
  useEffect(() => {
    const dressed = import('./index.tsx').then(part => part.look.then(() => part))
    dressed.then(set, () => set('failed'))
  }, [])
  if (typeof part === 'object') return <part.Contact {...view} />
  if (part === 'waiting') return <p class="cq-np">{messages['contact.wait']}</p>
  return (
    <p class="cq-np" role="alert">
      {messages['contact.failed']} <a href={`mailto:${site.email}`}>{site.email}</a>
    </p>
  )
}
