import type { Draft, Faults } from '../../contact/draft.ts'
import { type ContactPoint, isList } from '../../domain/contact.ts'
import type { Messages } from '../../i18n/en.ts'
import { Field, Tick } from './fields.tsx'

interface InputsProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faults: Faults
  readonly point: ContactPoint
  readonly messages: Messages
}

/** What the visitor fills in and ticks. */
export function Inputs({ draft, change, faults, point, messages }: InputsProps) {
  return (
    <>
      <Field
        id="contact-email"
        label={messages['contact.email']}
        type="email"
        autocomplete="email"
        hint={messages['contact.email-hint']}
        error={faults.email && messages[`contact.error-email-${faults.email}`]}
        value={draft.email}
        onType={email => change({ email })}
      />
      <Field
        id="contact-name"
        label={messages['contact.name']}
        type="text"
        autocomplete="name"
        hint={messages['contact.optional']}
        error={faults.name && messages[`contact.error-name-${faults.name}`]}
        value={draft.name}
        onType={name => change({ name })}
      />
      <Trap label={messages['contact.trap']} onType={trap => change({ trap })} />
      <Tick
        id="contact-result"
        note={messages['contact.result-text']}
        ticked={draft.withResult}
        onTick={withResult => change({ withResult })}
      >
        {messages['contact.result']}
      </Tick>
      <Consents {...{ draft, change, faults, point, messages }} />
    </>
  )
}

/** One box a purpose: the contact's must be ticked, the newsletter's may. With a mailing list there is one purpose. */
function Consents({ draft, change, faults, point, messages }: InputsProps) {
  const list = isList(point.endpoint)
  const { newsletter, consent } = point
  return (
    <>
      <Tick
        id="contact-consent"
        error={faults.consent && messages['contact.error-consent-missing']}
        ticked={draft.consent !== null}
        onTick={on => change({ consent: on ? new Date().toISOString() : null })}
      >
        {(list ? newsletter : consent)?.why ?? ''}
      </Tick>
      {newsletter && !list && (
        <Tick
          id="contact-newsletter"
          note={messages['contact.optional']}
          ticked={draft.newsletter}
          onTick={on => change({ newsletter: on })}
        >
          {newsletter.why}
        </Tick>
      )}
    </>
  )
}

/** Nobody sees, hears or reaches this field; a robot that fills in everything shows itself. */
function Trap({ label, onType }: { label: string; onType: (value: string) => void }) {
  return (
    <div class="cq-vh" aria-hidden="true">
      <label for="contact-more">{label}</label>
      <input
        id="contact-more"
        type="text"
        tabIndex={-1}
        autocomplete="off"
        onInput={event => onType(event.currentTarget.value)}
      />
    </div>
  )
}
