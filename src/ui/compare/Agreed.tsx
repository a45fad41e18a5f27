import type { Agreement } from '../../domain/compare/agreement.ts'
import { dimensionName, questionTexts } from '../../domain/fills.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { is } from '../common/table-parts.ts'
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
      <table {...is.table} class="cq-t cq-own cq-asked">
        <caption class="cq-s cq-m">{messages['team.agreement-caption']}</caption>
        <Head messages={messages} columns={['team.question', 'team.answers', 'team.agree']} />
        <tbody {...is.group}>
          {items.slice(0, SHOWN).map(({ item, n, rwg }) => (
            <tr key={item} {...is.row}>
              <th {...is.name}>{questionTexts(whole, item)?.prompt ?? item}</th>
              <td {...is.cell}>{n}</td>
              <td {...is.cell}>{hundredths.format(rwg)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table {...is.table} class="cq-t cq-own">
        <caption class="cq-s cq-m">{messages['team.dimensions-caption']}</caption>
        <Head messages={messages} columns={['compare.dimension', 'team.agree']} />
        <tbody {...is.group}>
          {dimensions.map(({ id, rwgJ }) => (
            <tr key={id} {...is.row}>
              <th {...is.name}>{dimensionName(whole, id)}</th>
              <td {...is.cell}>{hundredths.format(rwgJ)}</td>
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
    <thead {...is.group}>
      <tr {...is.row}>
        {columns.map(column => (
          <th key={column} {...is.column}>
            {messages[column]}
          </th>
        ))}
      </tr>
    </thead>
  )
}
