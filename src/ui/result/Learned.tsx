import type { RichText } from '../../domain/texts.ts'
import { say } from '../../i18n/say.ts'
import { Rich } from '../common/Rich.tsx'
import { Chapter } from './Chapter.tsx'
import type { View } from './props.ts'

/** Where did you learn it: the reaction in the elevator, the origins, and the pull of the old lessons. */
export function Learned(view: View) {
  const { quiz, report, messages } = view
  const { origins, taught, reaction, pull } = report
  const asks = quiz.key.questions.some(({ kind }) => kind === 'origin')
  if (!asks && !reaction && !pull) return null
  return (
    <Chapter
      title={messages['learned.title']}
      lead={reaction && <Reaction {...view} text={reaction} />}
    >
      {asks && origins.length === 0 && <p>{messages['learned.none']}</p>}
      {origins.length > 0 && (
        <div class="cq-pan cq-pad cq-st cq-school">
          {origins.map((origin, index) => (
            <Rich key={index} text={origin} />
          ))}
          {taught && <Rich text={taught} />}
        </div>
      )}
      {pull && <Pull {...view} pull={pull} />}
    </Chapter>
  )
}

/** Whoever works on it all the time is offered a comparison first (instrument 4.3). */
function Reaction({ report, messages, home, text }: View & { readonly text: RichText }) {
  return (
    <>
      <Rich text={text} />
      {report.result.stance === 'working' && (
        <p class="cq-np">
          <a class="cq-b cq-b2" href={`${home}compare/`}>
            {messages['invite.title']}
          </a>
        </p>
      )}
    </>
  )
}

/** A thin scale with its cuts; it reuses scored answers, so it stays modest. */
function Pull({
  quiz,
  messages,
  pull
}: View & { pull: { score: number; text: View['report']['plan'] } }) {
  const cuts = (quiz.key.rules.pull?.cuts ?? []).map(({ from }) => from).filter(from => from > 0)
  return (
    <div class="cq-st cq-more">
      <h3>{messages['learned.pull']}</h3>
      <Rich text={pull.text} />
      <div class="cq-s cq-m cq-pull">
        <span>{say(messages['learned.pull-score'], { n: pull.score })}</span>
        <svg class="cq-bar" aria-hidden="true" focusable="false">
          <line x2="100%" y1="50%" y2="50%" stroke="var(--edge)" />
          {[0, ...cuts, 100].map(cut => (
            <line key={cut} x1={`${cut}%`} x2={`${cut}%`} y2="100%" stroke="var(--edge)" />
          ))}
          <circle cx={`${pull.score}%`} cy="50%" r="5" fill="var(--txt)" />
        </svg>
      </div>
    </div>
  )
}
