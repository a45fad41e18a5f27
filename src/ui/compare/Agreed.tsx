import type { Agreement } from '../../domain/compare/agreement.ts'
import { dimensionName, questionTexts } from '../../domain/fills.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import type { ComparePayload } from '../payload.ts'
import { Chapter } from '../result/Chapter.tsx'
import { wholeQuiz } from '../result/whole.ts'

interface AgreedProps {
  readonly agreement: Agreement
  readonly payload: ComparePayload
}

/** The questions that divide a team most. */
const SHOWN = 5
const HUNDREDTHS = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** How far those who opened their answers agree; nothing about a single answer. */
export function Agreed({ agreement: { items, dimensions }, payload }: AgreedProps) {
  const { messages, quiz } = payload
  const whole = wholeQuiz(quiz)
  const hundredths = new Intl.NumberFormat(messages['result.locale'], HUNDREDTHS)
  if (items.length === 0) return null
  return (
    <Chapter title={messages['team.agreement']} lead={<p>{messages['team.agreement-text']}</p>}>
      <table class="cq-t cq-own cq-asked">
        <caption class="cq-s cq-m">{messages['team.agreement-caption']}</caption>
        <Head messages={messages} columns={['team.question', 'team.answers', 'team.agree']} />
        <tbody>
          {items.slice(0, SHOWN).map(({ item, n, rwg }) => (
            <tr key={item}>
              <th scope="row">{questionTexts(whole, item)?.prompt ?? item}</th>
              <td>{n}</td>
              <td>{hundredths.format(rwg)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="cq-t cq-own">
        <caption class="cq-s cq-m">{messages['team.dimensions-caption']}</caption>
        <Head messages={messages} columns={['compare.dimension', 'team.agree']} />
        <tbody>
          {dimensions.map(({ id, rwgJ }) => (
            <tr key={id}>
              <th scope="row">{dimensionName(whole, id)}</th>
              <td>{hundredths.format(rwgJ)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chapter>
  )
}

interface HeadProps {
  readonly messages: CompareMessages
  readonly columns: readonly (keyof CompareMessages)[]
}

function Head({ messages, columns }: HeadProps) {
  return (
    <thead>
      <tr>
        {columns.map(column => (
          <th key={column} scope="col">
            {messages[column]}
          </th>
        ))}
      </tr>
    </thead>
  )
}
