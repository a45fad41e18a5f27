import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import { deleteResult, type KeptResult, keepResult, keptResults } from '../../session/kept.ts'
import { browserEnvironment } from '../environment.ts'
import { Chapter } from '../result/Chapter.tsx'
import { dayOf } from '../result/language.ts'
import type { View } from '../result/props.ts'
import { Moved } from './Moved.tsx'
import { type Row, rowsOf } from './rows.ts'

interface KeptProps {
  readonly view: View
  /** When this result was reached. */
  readonly at: number
  /** The earlier result in the chart, or null. */
  readonly earlier: Row | null
  readonly onShow: (row: Row | null) => void
}

/** The visitor's results over time: kept only when asked, each with its own way out. */
export function Kept({ view, at, earlier, onShow }: KeptProps) {
  const { messages, quiz, code } = view
  const { kept, said, keep, drop } = useKept(quiz.id)
  const rows = useMemo(() => rowsOf(quiz.key, kept), [kept])
  const remove = (row: Row) => {
    if (row.at === earlier?.at) onShow(null)
    drop(row.at)
  }
  return (
    <div class="cq-np">
      <Chapter title={messages['kept.title']} lead={<p>{messages['kept.text']}</p>}>
        <p>
          <button type="button" class="cq-b cq-b2" onClick={() => keep({ code, at })}>
            {messages['kept.keep']}
          </button>
        </p>
        <p role="status">{said && <span key={said}>{messages[said]}</span>}</p>
        {rows.length > 0 && (
          <ul class="cq-rows">
            {rows.map(row => (
              <Line
                key={row.at}
                row={row}
                view={view}
                shown={row.at === earlier?.at}
                onShow={row.at === at ? undefined : onShow}
                onDelete={() => remove(row)}
              />
            ))}
          </ul>
        )}
        {earlier?.result && (
          <Moved view={view} earlier={earlier.result} day={dayOf(earlier.at, messages)} />
        )}
      </Chapter>
    </div>
  )
}

type Said = 'kept.done' | 'kept.failed' | 'kept.deleted'

/** Read after the first drawing: on the server there is no device. */
function useKept(id: string) {
  const [kept, set] = useState<readonly KeptResult[]>([])
  const [said, tell] = useState<Said>()
  const look = () => set(keptResults(browserEnvironment().device, id))
  useEffect(look, [])
  const keep = (result: KeptResult) => {
    tell(keepResult(browserEnvironment().device, id, result) ? 'kept.done' : 'kept.failed')
    look()
  }
  const drop = (at: number) => {
    deleteResult(browserEnvironment().device, id, at)
    tell('kept.deleted')
    look()
  }
  return { kept, said, keep, drop }
}

interface LineProps {
  readonly row: Row
  readonly view: View
  readonly shown: boolean
  /** Undefined: this is the result on screen. */
  readonly onShow: ((row: Row | null) => void) | undefined
  readonly onDelete: () => void
}

function Line({ row, view, shown, onShow, onDelete }: LineProps) {
  const { messages, home } = view
  const day = dayOf(row.at, messages)
  const toggle = messages[shown ? 'kept.hide' : 'kept.show']
  const named = (what: string) => say(messages['kept.of-day'], { what, day })
  return (
    <li>
      <span>
        <b>{day}</b>
        <small>{summaryOf(row, view)}</small>
      </span>
      <span class="cq-act">
        {onShow && row.result && (
          <button
            type="button"
            class="cq-l"
            aria-label={named(toggle)}
            onClick={() => onShow(shown ? null : row)}
          >
            <span key={toggle}>{toggle}</span>
          </button>
        )}
        <a href={`${home}result/#${row.code}`} aria-label={named(messages['kept.open'])}>
          {messages['kept.open']}
        </a>
        <button
          type="button"
          class="cq-l"
          aria-label={named(messages['kept.delete'])}
          onClick={onDelete}
        >
          {messages['kept.delete']}
        </button>
      </span>
    </li>
  )
}

function summaryOf({ result }: Row, { report, messages }: View): string {
  if (!result) return messages['kept.other']
  const { overall } = result
  if (!overall) return messages['result.no-name']
  const name = report.bands.find(({ id }) => id === overall.band)?.name ?? overall.band
  return nameAndScore(messages, name, overall.score)
}

const nameAndScore = (messages: Messages, name: string, n: number) =>
  say(messages['kept.summary'], { name, n })
