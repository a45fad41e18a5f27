import type { QuestionKey } from '../domain/key.ts'
import type { Messages } from '../i18n/en.ts'
import { say } from '../i18n/say.ts'
import type { Screen } from '../session/session.ts'

interface TitleParts {
  readonly screen: Screen
  readonly questions: readonly QuestionKey[]
  readonly messages: Messages
  /** The quiz's title. */
  readonly quiz: string
  /** What the screen's heading says. */
  readonly heading: string
  /** Continue was pressed without an answer. */
  readonly missing: boolean
}

/** The document's title: unique for each screen (WCAG 2.4.2), with "Error:" in front where one stands. */
export function titleOf({
  screen,
  questions,
  messages,
  quiz,
  heading,
  missing
}: TitleParts): string {
  if (screen.at === 'start') return quiz
  if (screen.at === 'result') return say(messages['result.title'], { name: heading, quiz })
  if (screen.at !== 'question') return say(messages['screen.title'], { heading, quiz })
  const n = questions.findIndex(question => question.id === screen.id) + 1
  const title = say(messages['question.title'], { n, of: questions.length, quiz })
  return missing ? say(messages['question.error-title'], { title }) : title
}
