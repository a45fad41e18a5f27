import { useMemo } from 'preact/hooks'
import { say } from '../../i18n/say.ts'
import { useStore } from '../common/use-store.ts'
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
  const view = useMemo(() => viewOfAnswers(props, answers, session.pace()), [answers])
  return (
    <Reading
      view={view}
      day={<Day {...props} />}
      plan={<Plan {...view} />}
      share={<Share view={view} answers={answers} />}
    >
      <Actions {...view} onPrint={() => window.print()} />
    </Reading>
  )
}

function Day({ session, messages }: LateProps) {
  const finished = useStore(session.$finished)
  const words =
    finished === null
      ? messages['result.yours-undated']
      : say(messages['result.yours'], { date: dayOf(finished, messages) })
  return <p class="cq-s cq-m">{words}</p>
}
