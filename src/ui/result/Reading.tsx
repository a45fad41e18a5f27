import type { ComponentChildren } from 'preact'
import { Soon } from '../common/Soon.tsx'
import { Foot } from '../home/Foot.tsx'
import { Limits, Offer } from './After.tsx'
import { Data } from './Data.tsx'
import { Depend } from './Depend.tsx'
import { Do } from './Do.tsx'
import { Hero } from './Hero.tsx'
import { Learned } from './Learned.tsx'
import { Numbers } from './Numbers.tsx'
import type { View } from './props.ts'
import { Steps } from './Steps.tsx'

interface ReadingProps {
  readonly view: View
  /** Over everything. */
  readonly banner?: ComponentChildren
  /** Whose result, and of which day. */
  readonly day: ComponentChildren
  readonly plan?: ComponentChildren
  /** Before the coach's offer. */
  readonly share?: ComponentChildren
  /** Beside the coach's offer. */
  readonly contact?: ComponentChildren
  /** After everything. */
  readonly children?: ComponentChildren
}

/** A result: the name and what it means, the numbers, three questions, next steps, and only then the offer. */
export function Reading({ view, banner, day, plan, share, contact, children }: ReadingProps) {
  return (
    <div class="cq-result">
      {banner}
      <Hero view={view} day={day} />
      <div class="cq-in">
        <Numbers {...view} />
        <Soon>
          {!view.scoresOnly && <Depend {...view} />}
          {!view.scoresOnly && <Learned {...view} />}
          <Do {...view} />
          <Steps {...view} />
          {plan}
          <Limits {...view} />
          {share}
        </Soon>
      </div>
      <Soon>
        <Offer view={view}>{contact}</Offer>
        <Foot {...view} />
        {children}
        <Data {...view} />
      </Soon>
    </div>
  )
}
