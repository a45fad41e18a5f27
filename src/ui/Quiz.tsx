import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Screen, Session } from '../session/session.ts'
import { Boundary } from './common/Boundary.tsx'
import { useStore } from './common/use-store.ts'
import { Keep } from './keep/Keep.tsx'
import { Late } from './Late.tsx'
import type { Payload } from './payload.ts'
import { Question } from './question/Question.tsx'

interface QuizProps extends Payload {
  readonly session: Session
  /**
   * A screen is shown. `moved`: it is not the one the page was opened with. `stands`: its code
   * has come; else this is called again when it has.
   */
  readonly onShow: (screen: Screen, moved: boolean, stands: boolean) => void
}

/**
 * The island. The page holds the first question as real HTML; the first render repeats exactly
 * that, so that an answer tapped before the script arrived keeps its element, its focus and its
 * mark, and only then the session decides what is on screen.
 */
export function Quiz(props: QuizProps) {
  const { session, quiz, onShow } = props
  const [live, setLive] = useState(false)
  const screen = useStore(session.$screen)
  const opened = useRef(screen)
  const moved = screen !== opened.current
  useLayoutEffect(() => setLive(true), [])
  useLayoutEffect(() => {
    if (live) onShow(screen, moved, !isLate(screen))
  }, [screen, live])
  const first = quiz.key.questions[0]?.id ?? ''
  const shown: Screen = live ? screen : { at: 'question', id: first, from: 'order' }
  return (
    <Boundary messages={props.messages}>
      {shown.at === 'question' ? (
        <Asking {...props} id={shown.id} live={live} />
      ) : (
        <Elsewhere {...props} screen={shown} onArrive={() => onShow(screen, moved, true)} />
      )}
    </Boundary>
  )
}

const isLate = (screen: Screen) => screen.at !== 'question' && screen.at !== 'start'

/** A key for each heading: to stop at the sketch is a move too, and moves the focus. */
const headingOf = (screen: Screen) =>
  screen.at === 'sketch' && screen.stopped ? 'stopped' : screen.at

function Asking(props: QuizProps & { id: string; live: boolean }) {
  const { session, quiz, messages, id, live } = props
  const answers = useStore(session.$answers)
  const missing = useStore(session.$missing)
  // A held key or a second tap comes before the next question is drawn, and is not meant for it.
  const isHere = () => {
    const screen = session.$screen.get()
    return screen.at === 'question' && screen.id === id
  }
  return (
    <Question
      questions={quiz.key.questions}
      index={quiz.key.questions.findIndex(question => question.id === id)}
      texts={quiz.texts}
      messages={messages}
      rank={live ? 1 : 2}
      answer={live ? answers[id] : undefined}
      missing={live && missing}
      onChoose={option => session.choose(id, option)}
      onUnknown={() => session.unknown(id)}
      onContinue={() => isHere() && session.next()}
      onSkip={() => isHere() && session.skip()}
      onBack={session.back}
    >
      {live && <Keep session={session} messages={messages} at={id} />}
    </Question>
  )
}

function Elsewhere(props: QuizProps & { screen: Screen; onArrive: () => void }) {
  const { session, quiz, messages, site, home, screen } = props
  if (screen.at === 'start') return null
  const common = { session, quiz, messages, site, home }
  return (
    <Late
      key={headingOf(screen)}
      messages={messages}
      onArrive={props.onArrive}
      onPass={screen.at === 'sketch' ? session.goOn : undefined}
      kept={session.$keeping.get() !== 'nowhere'}
    >
      {({ Check, Sketch, Result }) => {
        if (screen.at === 'check') return <Check {...common} />
        return screen.at === 'sketch' ? <Sketch {...common} /> : <Result {...common} />
      }}
    </Late>
  )
}
