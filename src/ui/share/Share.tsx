import { useState } from 'preact/hooks'
import type { Answers } from '../../domain/answers.ts'
import type { Messages } from '../../i18n/en.ts'
import { Chapter } from '../result/Chapter.tsx'
import type { View } from '../result/props.ts'
import { Label } from './Label.tsx'
import { addressOf, type Choice, codeOf, pictureOf, resultLink } from './links.ts'
import { Pick } from './Pick.tsx'
import { Ways } from './Ways.tsx'

interface ShareProps {
  readonly view: View
  readonly answers: Answers
}

/** A link to one's own result: the visitor chooses what it holds, scores only unless they say so. */
export function Share({ view, answers }: ShareProps) {
  const { quiz, messages, home, site, report } = view
  const [choice, choose] = useState<Choice>({ kind: 'profile', label: '', picture: true })
  const code = codeOf(quiz.key, answers, choice)
  const picture = pictureOf(report.result)
  const link = resultLink(addressOf(home, site.url), code, choice.picture ? picture : null)
  return (
    <div class="cq-np cq-share">
      <Chapter title={messages['share.title']} lead={<p>{messages['share.text']}</p>}>
        <Pick
          name="share-kind"
          legend={messages['share.kind']}
          options={kindsIn(messages)}
          chosen={choice.kind}
          onChoose={kind => choose({ ...choice, kind })}
        />
        {picture !== null && (
          <Pick
            name="share-preview"
            legend={messages['share.preview']}
            options={previewsIn(messages)}
            chosen={choice.picture ? 'shape' : 'none'}
            onChoose={shown => choose({ ...choice, picture: shown === 'shape' })}
          />
        )}
        <Label
          label={choice.label}
          messages={messages}
          onType={label => choose({ ...choice, label })}
        />
        <Ways view={view} link={link} code={code} />
      </Chapter>
    </div>
  )
}

const kindsIn = (messages: Messages) =>
  (['profile', 'answers'] as const).map(value => ({
    value,
    title: messages[`share.${value}`],
    text: messages[`share.${value}-text`]
  }))

const previewsIn = (messages: Messages) =>
  (['shape', 'none'] as const).map(value => ({
    value,
    title: messages[`share.preview-${value}`],
    text: messages[`share.preview-${value}-text`]
  }))
