import { Component, type ComponentChildren } from 'preact'
import type { Messages } from '../../i18n/en.ts'

interface Props {
  readonly messages: Messages
  readonly children: ComponentChildren
}

/** A fault in one part stays in that part; the answers are in the session and safe. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  override componentDidCatch() {
    this.setState({ broken: true })
  }

  override render() {
    const { messages, children } = this.props
    if (!this.state.broken) return children
    return (
      <div class="cq-in cq-st cq-pad" role="alert">
        <p>
          <b>{messages['broken.title']}</b>
        </p>
        <p>{messages['broken.text']}</p>
        <button type="button" class="cq-b" onClick={() => location.reload()}>
          {messages['broken.reload']}
        </button>
      </div>
    )
  }
}
