import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { accentFor } from '../../embed/look.ts'
import type { CodeMessages } from '../../i18n/en-code.ts'
import type { CodePayload, Payload } from '../payload.ts'
import { addressOf } from '../share/links.ts'
import { Pick } from '../share/Pick.tsx'
import { Styles } from '../share/Styles.tsx'
import href from './code.css?url'
import { Lines } from './Lines.tsx'
import { anchorOf, attributesOf, frameOf, linesOf, type Wish } from './snippets.ts'

/** Draws the page where a coach makes the lines for their own site. */
export function drawCode(payload: Payload, place: HTMLElement): void {
  place.replaceChildren()
  render(<Code {...(payload as CodePayload)} />, place)
}

function Code(payload: CodePayload) {
  const { messages, quiz } = payload
  const [wish, change] = useState<Wish>({ mode: 'inline', theme: 'page', accent: '' })
  const [typed, type] = useState('')
  const [path, speak] = useState(payload.home)
  const home = addressOf(path, payload.site.url)
  const script = addressOf(`${payload.root}embed.js`, payload.site.url)
  const setAccent = (text: string) => {
    type(text)
    change({ ...wish, accent: readable(payload, text) ?? '' })
  }
  return (
    <div class="cq-in cq-check cq-share cq-make">
      <Styles />
      <link rel="stylesheet" href={href} />
      <h1 tabIndex={-1}>{messages['code.title']}</h1>
      <div class="cq-made">
        <div class="cq-st">
          <Choices messages={messages} wish={wish} onChange={change} />
          <Language payload={payload} path={path} onChange={speak} />
          <Accent payload={payload} text={typed} onType={setAccent} />
        </div>
        <div class="cq-st">
          <h2>{messages['code.preview']}</h2>
          <Preview home={home} wish={wish} />
        </div>
      </div>
      <Lines
        id="code-lines"
        messages={messages}
        title={messages['code.lines']}
        hint={messages['code.lines-hint']}
        text={linesOf(home, script, wish)}
      />
      <Lines
        id="code-frame"
        messages={messages}
        title={messages['code.frame']}
        hint={messages['code.frame-hint']}
        text={frameOf(home, quiz.texts.title, wish)}
      />
      <Lines
        id="code-anchor"
        messages={messages}
        title={messages['code.anchor']}
        text={anchorOf(home, quiz.texts.title)}
      />
    </div>
  )
}

interface PartProps {
  readonly wish: Wish
  readonly onChange: (wish: Wish) => void
}

function Choices({ messages, wish, onChange }: PartProps & { readonly messages: CodeMessages }) {
  return (
    <>
      <Pick
        name="code-mode"
        legend={messages['code.mode']}
        options={(['inline', 'popup', 'slider', 'link'] as const).map(value => ({
          value,
          title: messages[`code.${value}`],
          text: messages[`code.${value}-text`]
        }))}
        chosen={wish.mode}
        onChoose={mode => onChange({ ...wish, mode })}
      />
      <Pick
        name="code-theme"
        legend={messages['code.theme']}
        options={(['page', 'light', 'dark'] as const).map(value => ({
          value,
          title: messages[`code.theme-${value}`],
          text: messages[`code.theme-${value}-text`]
        }))}
        chosen={wish.theme}
        onChoose={theme => onChange({ ...wish, theme })}
      />
    </>
  )
}

interface LanguageProps {
  readonly payload: CodePayload
  readonly path: string
  readonly onChange: (path: string) => void
}

/** The page of a language; that of the site's own leaves it to the host. A site in one has nothing to choose. */
function Language({ payload, path, onChange }: LanguageProps) {
  const { languages, messages } = payload
  if (languages.length < 2) return null
  return (
    <div class="cq-f">
      <label for="code-language">{messages['code.language']}</label>
      <select
        id="code-language"
        value={path}
        onChange={event => onChange(event.currentTarget.value)}
      >
        {languages.map(({ locale, home }, index) => (
          <option key={locale} value={home} lang={index === 0 ? undefined : locale}>
            {index === 0 ? messages['code.language-auto'] : nameOf(locale)}
          </option>
        ))}
      </select>
    </div>
  )
}

const nameOf = (locale: string) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale

interface AccentProps {
  readonly payload: CodePayload
  readonly text: string
  readonly onType: (text: string) => void
}

function Accent({ payload, text, onType }: AccentProps) {
  const { messages } = payload
  const lost = text.trim() !== '' && readable(payload, text) === null
  return (
    <div class="cq-f">
      <label for="code-accent">{messages['code.accent']}</label>
      <input
        id="code-accent"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={7}
        value={text}
        aria-describedby="code-accent-hint code-accent-lost"
        onInput={event => onType(event.currentTarget.value)}
      />
      <small id="code-accent-hint">{messages['code.accent-hint']}</small>
      <small id="code-accent-lost" role="status">
        {lost && messages['code.accent-lost']}
      </small>
    </div>
  )
}

/** The colour as the frame would take it; null where the site's own would stay. */
function readable({ site: { brand } }: Payload, text: string): string | null {
  return accentFor(text, brand.paper, brand.accentContrast)?.accent ?? null
}

/** The quiz as it will stand in the coach's page, brought by the script that stands there. */
function Preview({ home, wish }: { readonly home: string; readonly wish: Wish }) {
  useEffect(() => {
    // Without it there is no preview, and the lines are right all the same.
    import('../../embed/host.ts').catch(() => {})
  }, [])
  const attributes = { 'data-collaboration-quiz': home, ...attributesOf(wish) }
  // Another wish is another element: the script reads an element once.
  const eager = wish.mode === 'inline' ? { 'data-eager': '' } : {}
  return <div key={JSON.stringify(attributes)} {...attributes} {...eager} data-scroll="off" />
}
