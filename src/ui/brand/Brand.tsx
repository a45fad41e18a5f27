import type { BrandMessages } from '../../i18n/brand.ts'
import { PrintIcon } from '../common/PrintIcon.tsx'
import { Rich } from '../common/Rich.tsx'
import type { Payload } from '../payload.ts'
import { Question } from '../question/Question.tsx'
import { Offer } from '../result/After.tsx'
import { Directory } from '../result/Directory.tsx'
import { Numbers } from '../result/Numbers.tsx'
import { layOut } from '../result/Profile.tsx'
import type { View } from '../result/props.ts'
import { RadarDrawing } from '../result/Radar.tsx'
import { Steps } from '../result/Steps.tsx'
import { pointOf } from '../result/words.ts'
import href from './brand.css?url'
import { sampleView } from './sample.ts'

interface Props {
  readonly payload: Payload
  readonly words: BrandMessages
}

interface BrandProps {
  readonly view: View
  readonly words: BrandMessages
}

/** Every component in the coach's brand, light and dark side by side. */
export function Brand({ payload, words }: Props) {
  return (
    <div class="cq-both">
      <link rel="stylesheet" href={href} />
      {(['light', 'dark'] as const).map(theme => (
        <Theme key={theme} theme={theme} view={sampleView(payload, theme)} words={words} />
      ))}
    </div>
  )
}

function Theme({ theme, view, words }: BrandProps & { theme: 'light' | 'dark' }) {
  return (
    <div class="cq-theme" data-theme={theme}>
      <h2>{words[theme]}</h2>
      <Colours words={words} />
      <Questions view={view} words={words} />
      <Buttons view={view} words={words} />
      <section class="cq-st">
        <h3>{words.reached}</h3>
        <Directory {...view} />
        <Drawing view={view} />
      </section>
      <section>
        <Numbers {...view} />
        <Steps {...view} />
      </section>
      <Offer view={view} />
    </div>
  )
}

/** The tokens of the site, as this theme uses them. */
const TOKENS = ['acc', 'on', 'pap', 'ink', 'lamp', 'mute', 'edge', 'card', 'err'] as const
const KEYS: Readonly<Record<(typeof TOKENS)[number], string>> = {
  acc: 'accent',
  on: 'accent-contrast',
  pap: 'paper',
  ink: 'ink',
  lamp: 'lamp',
  mute: '74% ink',
  edge: '60% ink',
  card: 'card',
  err: 'error'
}

function Colours({ words }: { words: BrandMessages }) {
  return (
    <section>
      <h3>{words.colours}</h3>
      <ul class="cq-swatches">
        {TOKENS.map(token => (
          <li key={token}>
            <svg class="cq-swatch" aria-hidden="true" focusable="false">
              <rect width="100%" height="100%" fill={`var(--${token})`} />
            </svg>
            <code class="cq-s">{KEYS[token]}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Questions({ view: { quiz, messages }, words }: BrandProps) {
  const { questions } = quiz.key
  const index = questions.findIndex(({ kind }) => kind === 'item')
  const chosen = questions[index]?.options[2]?.id
  const common = { questions, texts: quiz.texts, messages, rank: 2 } as const
  return (
    <>
      <section>
        <h3>{words.question}</h3>
        <Question {...common} index={index} answer={chosen === undefined ? undefined : [chosen]} />
      </section>
      <section>
        <h3>{words.error}</h3>
        <Question {...common} index={index + 1} missing />
      </section>
    </>
  )
}

function Buttons({ view: { messages, site }, words }: BrandProps) {
  return (
    <section class="cq-st">
      <h3>{words.buttons}</h3>
      <p class="cq-bars">
        <button type="button" class="cq-b">
          {messages['start.button']}
        </button>
        <button type="button" class="cq-b cq-b2">
          <PrintIcon /> {messages['after.print']}
        </button>
        <button type="button" class="cq-l">
          {messages['result.chart-again']}
        </button>
      </p>
      <div class="cq-note">
        <p>
          <b>{words.note}.</b> {words.noteText} <a href={`mailto:${site.email}`}>{site.email}</a>
        </p>
      </div>
      <Rich text={site.offer.text} class="cq-lede" />
    </section>
  )
}

function Drawing({ view }: { view: View }) {
  const { report, messages } = view
  const { radar, labels, box } = layOut(view)
  return (
    <RadarDrawing
      {...{ radar, labels, box, dimensions: report.dimensions }}
      lowest={report.result.profile.lowest}
      title={messages['result.radar']}
      description={report.dimensions.map(line => pointOf(line, messages)).join('; ')}
    />
  )
}
