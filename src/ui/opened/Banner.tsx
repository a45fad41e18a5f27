import { useMemo } from 'preact/hooks'
import { encode } from '../../domain/code/encode.ts'
import { profileOf } from '../../domain/code/records.ts'
import { say } from '../../i18n/say.ts'
import { peek } from '../../session/peek.ts'
import { browserEnvironment } from '../environment.ts'
import type { OpenedPayload } from '../payload.ts'
import { compareLink } from '../share/links.ts'
import type { Opened } from './open.ts'

interface BannerProps {
  readonly payload: OpenedPayload
  readonly found: Opened & { readonly ok: true }
}

/** Over an opened result: what kind it is, whose words its label is, and what one can do. */
export function Banner({ payload, found }: BannerProps) {
  const { messages, quiz, home } = payload
  const { kind, label, earlier } = found
  const mine = useMemo(() => ownCode(payload), [])
  return (
    <div class="cq-in cq-after cq-st">
      <p>
        <b>{messages[`opened.kind-${kind}`]}</b> {messages[`opened.kind-${kind}-text`]}{' '}
        {mine !== null && messages['opened.untouched']}
      </p>
      {label !== null && (
        <p>
          {messages['opened.label']} <bdi data-label>{label}</bdi>
        </p>
      )}
      {earlier !== null && (
        <p class="cq-note">
          {say(messages['opened.edition'], { edition: earlier, now: quiz.key.edition })}
        </p>
      )}
      <p class="cq-bars cq-np">
        <a class="cq-b" href={home}>
          {messages['opened.take']}
        </a>
        {mine !== null && (
          <a class="cq-b cq-b2" href={compareLink(home, mine, found.code)}>
            {messages['opened.compare']}
          </a>
        )}
      </p>
    </div>
  )
}

/** The scores of whoever opens the link, if this browser holds a whole result of theirs. */
function ownCode({ quiz }: OpenedPayload): string | null {
  const answers = peek(quiz, browserEnvironment())
  return answers && encode(quiz.key, profileOf(quiz.key, answers))
}
