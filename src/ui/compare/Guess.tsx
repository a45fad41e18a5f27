import { questionOfKind } from '../../domain/answers.ts'
import { questionTexts } from '../../domain/fills.ts'
import type { ScoringKey } from '../../domain/key.ts'
import type { Payload } from '../payload.ts'
import { Options } from '../question/Options.tsx'
import { wholeQuiz } from '../result/whole.ts'

interface GuessProps {
  readonly payload: Payload
  /** A mark of the first self-rating's scale; null: no guess. */
  readonly guess: number | null
  readonly onGuess: (guess: number | null) => void
}

/** Before the reveal: which mark will the other side have given itself? Nobody has to guess. */
export function Guess({ payload: { quiz, messages }, guess, onGuess }: GuessProps) {
  const question = claimOf(quiz.key)
  const texts = question && questionTexts(wholeQuiz(quiz), question.id)
  if (!question || !texts) return null
  const chosen = question.options.find(({ value }) => value === guess)
  const choose = (id: string) =>
    onGuess(question.options.find(option => option.id === id)?.value ?? null)
  return (
    <fieldset class="cq-st" aria-describedby="guess-question guess-text">
      <legend class="cq-h3">{messages['invite.guess']}</legend>
      <p id="guess-question">
        {messages['invite.guess-asked']} <q>{texts.prompt}</q>
      </p>
      <Options
        question={question}
        texts={texts}
        unknown=""
        answer={chosen && [chosen.id]}
        onChoose={choose}
        onUnknown={() => onGuess(null)}
      />
      <p class="cq-s cq-m" id="guess-text">
        {messages['invite.guess-text']}
      </p>
      {chosen && (
        <p>
          <button type="button" class="cq-l" onClick={() => onGuess(null)}>
            {messages['invite.guess-none']}
          </button>
        </p>
      )}
    </fieldset>
  )
}

/** The self-rating that a guess is about; undefined where the quiz does not ask for guesses. */
function claimOf(key: ScoringKey) {
  return key.rules.compare?.guess === undefined ? undefined : questionOfKind(key, 'claim')
}
