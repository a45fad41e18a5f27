import { say } from '../../i18n/say.ts'
import type { Plan as PlanWords } from '../../session/session.ts'
import { Rich } from '../common/Rich.tsx'
import { useStore } from '../common/use-store.ts'
import { Chapter } from './Chapter.tsx'
import type { OwnView } from './props.ts'

/** What an empty half of the sentence prints as: room for a pen. */
const BLANK = '_'.repeat(24)

/** One if-then plan in the visitor's words; it is kept, and prints as a sentence. */
export function Plan({ report, messages, session }: OwnView) {
  const plan = useStore(session.$plan)
  const sentence = say(messages['plan.sentence'], {
    when: plan.when.trim() || BLANK,
    will: plan.will.trim() || BLANK
  })
  return (
    <Chapter title={messages['plan.title']} lead={<Rich text={report.plan} />}>
      <Half name="when" {...{ plan, messages, session }} />
      <Half name="will" {...{ plan, messages, session }} />
      <p class="cq-s cq-m cq-np">{messages['plan.kept']}</p>
      <p class="cq-po cq-lede" key={sentence}>
        {sentence}
      </p>
    </Chapter>
  )
}

interface HalfProps extends Pick<OwnView, 'messages' | 'session'> {
  readonly name: 'when' | 'will'
  readonly plan: PlanWords
}

function Half({ name, plan, messages, session }: HalfProps) {
  const id = `plan-${name}`
  return (
    <div class="cq-f cq-np">
      <label for={id}>{messages[`plan.${name}`]}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={plan[name]}
        onInput={event => session.plan({ ...plan, [name]: event.currentTarget.value })}
      />
      <small id={`${id}-hint`}>{messages[`plan.${name}-hint`]}</small>
    </div>
  )
}
