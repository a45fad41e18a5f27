import type { Messages } from '../../i18n/en.ts'
import { PrintIcon } from '../common/PrintIcon.tsx'

export function Print({ messages }: { messages: Messages }) {
  return (
    <p class="cq-np cq-after">
      <button type="button" class="cq-b cq-b2" onClick={() => print()}>
        <PrintIcon /> {messages['after.print']}
      </button>
    </p>
  )
}
