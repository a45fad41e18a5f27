import { useMemo, useState } from 'preact/hooks'
import { say } from '../../i18n/say.ts'
import { useStore } from '../common/use-store.ts'
import { InvitationBack } from '../compare/InvitationBack.tsx'
import { Reach } from '../contact/Reach.tsx'
import { ReleaseSoon } from '../embed/ReleaseSoon.tsx'
import { Calendar } from '../home/Calendar.tsx'
import { sentenceOf } from '../home/reminders.ts'
import { TakeHome } from '../home/TakeHome.tsx'
import { Kept } from '../kept/Kept.tsx'
import type { Row } from '../kept/rows.ts'
import { Share } from '../share/Share.tsx'
import { Actions } from './After.tsx'
import { dayOf } from './language.ts'
import { Plan } from './Plan.tsx'
import type { LateProps } from './props.ts'
import { Reading } from './Reading.tsx'
import { viewOfAnswers } from './view.ts'

/** The visitor's own result, with a plan, ways to share it and ways on. */
export function Result(props: LateProps) {
  const { session } = props
  const answers = useStore(session.$answers)
  const finished = useStore(session.$finished)
  const view = useMemo(() => viewOfAnswers(props, answers, session.pace()), [answers])
  const [earlier, show] = useState<Row | null>(null)
  const day = dayLine(finished, props.messages)
  const scores = earlier?.result?.dimensions.map(({ score }) => score)
  return (
    <Reading
      view={scores ? { ...view, earlier: scores } : view}
      day={<p class="cq-s cq-m">{day}</p>}
      plan={<Plan {...view} />}
      contact={<Reach {...view} />}
      share={
        <>
          <InvitationBack view={view} answers={answers} />
          <ReleaseSoon {...view} />
          <Share view={view} answers={answers} />
          <TakeHome
            view={view}
            answers={answers}
            day={day}
            plan={() => sentenceOf(session.$plan.get(), props.messages)}
          >
            <Calendar {...view} />
          </TakeHome>
          {finished !== null && <Kept view={view} at={finished} earlier={earlier} onShow={show} />}
        </>
      }
    >
      <Actions {...view} />
    </Reading>
  )
}

function dayLine(finished: number | null, messages: LateProps['messages']): string {
  if (finished === null) return messages['result.yours-undated']
  return say(messages['result.yours'], { date: dayOf(finished, messages) })
}
