import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Channel } from '../../contact/channel.ts'
import { contactOf, type Draft, EMPTY, FAST, type Faults, faultsOf } from '../../contact/draft.ts'
import type { Outbox } from '../../contact/outbox.ts'
import { type ContactPoint, isList } from '../../domain/contact.ts'
import { say } from '../../i18n/say.ts'
import { useStore } from '../common/use-store.ts'
import { paramsAround, tellContact } from '../embed/around.ts'
import type { OwnView } from '../result/props.ts'
import { About } from './About.tsx'
import { newId } from './environment.ts'
import { Inputs } from './Inputs.tsx'
import { resultOf } from './letter.ts'
import { Preview } from './Preview.tsx'
import { State } from './State.tsx'

interface FormProps {
  readonly view: OwnView
  readonly point: ContactPoint
  readonly channel: Channel | 'bridge'
  readonly outbox: Outbox
}

/** After the result: an address, what is sent in plain words, and nothing ticked. */
export function Form({ view, point, channel, outbox }: FormProps) {
  const { messages, site } = view
  const sending = useStore(outbox.$sending)
  const place = useRef<HTMLDivElement>(null)
  const { draft, change, faults, missed, check } = useDraft()
  const around = useCircumstances(view)
  const list = isList(point.endpoint) ? 'list-' : ''
  const gone = sending.at === 'received' || sending.at === 'handed-over'
  useFocus(place, missed, gone)
  useEffect(() => {
    if (gone || sending.at === 'not-sent') tellContact(view, sending.at)
  }, [sending.at])
  const send = () => {
    if (check()) outbox.post(contactOf(draft, point, around()))
  }
  return (
    <div ref={place} class="cq-st">
      <h3>{messages[`contact.${list}title`]}</h3>
      {!gone && (
        <form method="dialog" noValidate>
          <p>{say(messages[`contact.${list}text`], { name: site.name })}</p>
          <Inputs {...{ draft, change, faults, point, messages }} />
          <About point={point} messages={messages} />
          <Preview
            contact={contactOf(draft, point, { ...around(), at: messages['contact.preview-tick'] })}
            channel={channel}
            messages={messages}
          />
          <Send
            words={messages[`contact.${list}send`]}
            busy={sending.at === 'sending'}
            onSend={send}
          />
        </form>
      )}
      <State {...{ view, point, sending, outbox }} />
    </div>
  )
}

interface SendProps {
  readonly words: string
  readonly busy: boolean
  readonly onSend: () => void
}

function Send({ words, busy, onSend }: SendProps) {
  return (
    <p>
      <button
        type="submit"
        class="cq-b"
        aria-disabled={busy ? 'true' : undefined}
        // Not the form's submit: a frame sandboxed without forms never sends that.
        onClick={event => {
          event.preventDefault()
          onSend()
        }}
      >
        {words}
      </button>
    </p>
  )
}

/** What is typed stays after a failure; what is ticked never survives the page. */
function useDraft() {
  const [draft, set] = useState<Draft>(EMPTY)
  const [faults, tell] = useState<Faults>({})
  const [missed, count] = useState(0)
  useEffect(() => {
    const untick = (event: PageTransitionEvent) => {
      if (event.persisted) set(EMPTY)
    }
    addEventListener('pageshow', untick)
    return () => removeEventListener('pageshow', untick)
  }, [])
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    set(next)
    // A fault goes away as it is mended; a new one only comes with the next try.
    const now = faultsOf(next)
    tell(Object.fromEntries(Object.entries(faults).filter(([name]) => name in now)))
  }
  const check = () => {
    const found = faultsOf(draft)
    const ready = Object.keys(found).length === 0
    tell(found)
    if (!ready) count(missed + 1)
    return ready
  }
  return { draft, change, faults, missed, check }
}

/** Beside what is typed; the time counts from the first sight of the form. */
function useCircumstances(view: OwnView) {
  const { id, start } = useMemo(() => ({ id: newId(), start: performance.now() }), [])
  const [, redraw] = useState(false)
  useEffect(() => {
    // What the preview says about haste must stay true while somebody reads it.
    const timer = setTimeout(() => redraw(true), FAST * 1000)
    return () => clearTimeout(timer)
  }, [])
  return () => ({
    id,
    page: location.origin + location.pathname,
    locale: view.quiz.locale,
    params: paramsAround(view),
    result: resultOf(view),
    seconds: (performance.now() - start) / 1000
  })
}

/** To the first fault, after a try only; and to the words that take the form's place. */
function useFocus(place: { current: HTMLElement | null }, missed: number, gone: boolean) {
  useEffect(() => {
    if (missed > 0) place.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [missed])
  useEffect(() => {
    if (gone && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('[role=status]')?.focus()
  }, [gone])
}
