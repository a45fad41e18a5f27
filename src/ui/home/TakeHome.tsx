import type { ComponentChildren } from 'preact'
import type { Answers } from '../../domain/answers.ts'
import { Chapter } from '../result/Chapter.tsx'
import type { View } from '../result/props.ts'
import { answersFile, pictureFile, reportFile } from './files.ts'
import { Item } from './Item.tsx'
import type { Made } from './made.ts'
import { fetchPaperCode } from './paper-code.ts'
import { saved } from './save.ts'

interface TakeHomeProps {
  readonly view: View
  /** Null: only the scores are known. */
  readonly answers: Answers | null
  /** Whose result, and of which day. */
  readonly day: string
  /** The visitor's plan as a sentence, at the moment it is asked for; null: there is none. */
  readonly plan?: () => string | null
  /** More to take home. */
  readonly children?: ComponentChildren
}

/** What the visitor can take home: all of it made on the device. */
export function TakeHome({ view, answers, day, plan, children }: TakeHomeProps) {
  const { messages } = view
  const file = (make: () => Made | Promise<Made>) => () => saved(make, messages)
  const named = (what: 'picture' | 'report' | 'answers') => ({
    name: messages[`home.${what}`],
    text: messages[`home.${what}-text`],
    messages
  })
  return (
    <div class="cq-np cq-home">
      <Chapter title={messages['home.title']} lead={<p>{messages['home.text']}</p>}>
        <ul class="cq-rows">
          <Paper messages={messages} />
          <Item {...named('picture')} onPress={file(() => pictureFile(view, day))} />
          <Item
            {...named('report')}
            onPress={file(() => reportFile(view, { day, plan: plan?.() ?? null }))}
          />
          {answers && (
            <Item {...named('answers')} onPress={file(() => answersFile(view, answers))} />
          )}
          {children}
        </ul>
      </Chapter>
    </div>
  )
}

function Paper({ messages }: Pick<View, 'messages'>) {
  const print = async () => {
    await fetchPaperCode()
    window.print()
    return ''
  }
  return (
    <Item
      name={messages['home.paper']}
      text={messages['home.paper-text']}
      action={messages['home.print']}
      messages={messages}
      onPress={print}
    />
  )
}
