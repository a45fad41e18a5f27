import type { View } from '../result/props.ts'
import { addressOf, groupsOf, mailLink } from './links.ts'
import { useQr } from './Qr.tsx'
import { useCopy } from './use-copy.ts'

interface WaysProps {
  readonly view: View
  readonly link: string
  readonly code: string
}

/** The link itself, and every way to hand it over. */
export function Ways({ view, link, code }: WaysProps) {
  const { messages, quiz } = view
  const { field, copy, status } = useCopy(link)
  const { ask, qr } = useQr(link, messages)
  return (
    <>
      <div class="cq-f">
        <label for="share-link">{messages['share.link']}</label>
        <input id="share-link" type="text" readOnly ref={field} value={link} />
      </div>
      <p class="cq-bars" data-tell="share">
        <button type="button" class="cq-b" onClick={copy}>
          {messages['share.copy']}
        </button>
        {canShare() && (
          <button type="button" class="cq-b cq-b2" onClick={() => shareBySystem(link)}>
            {messages['share.system']}
          </button>
        )}
        <a class="cq-b cq-b2" href={mailLink(messages, quiz.texts.title, link)}>
          {messages['share.mail']}
        </a>
        {ask}
      </p>
      <p role="status">{status && <span key={status}>{messages[status]}</span>}</p>
      {qr}
      <Aloud view={view} code={code} />
      <p>
        <a href={`${view.home}compare/`}>{messages['share.compare']}</a>
      </p>
    </>
  )
}

function Aloud({ view: { messages, home, site }, code }: Omit<WaysProps, 'link'>) {
  return (
    <details class="cq-st">
      <summary>{messages['share.code']}</summary>
      <p class="cq-s">
        {messages['share.code-text']} <bdi>{addressOf(`${home}result/`, site.url)}</bdi>
      </p>
      <p key={code}>
        <code class="cq-code">{groupsOf(code).join(' ')}</code>
      </p>
    </details>
  )
}

function canShare(): boolean {
  return typeof navigator !== 'undefined' && 'share' in navigator
}

/** The address alone: some targets drop it when a text comes along. */
function shareBySystem(url: string) {
  navigator.share({ url }).catch(() => {
    // Cancelled, or refused: the other ways are still there.
  })
}
