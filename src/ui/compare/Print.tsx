import type { Messages } from '../../i18n/en.ts'
import { Icon } from '../common/Icon.tsx'

export function Print({ messages }: { messages: Messages }) {
  return (
    <p class="cq-np cq-after">
      <button type="button" class="cq-b cq-b2" onClick={() => print()}>
        <Icon name="print" /> {messages['after.print']}
      </button>
    </p>
  )
}
