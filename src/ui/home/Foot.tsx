import { useStore } from '../common/use-store.ts'
import type { View } from '../result/props.ts'
import { Drawing } from '../share/Qr.tsx'
import { addressesOf } from './links.ts'
import paper from './paper.css?url'
import { $draw } from './paper-code.ts'

/** At the foot of the printed result: who publishes the quiz, and both addresses as text, one for a camera too. */
export function Foot(view: View) {
  const { site, messages, quiz } = view
  const { quiz: address, result } = addressesOf(view)
  const draw = useStore($draw)
  return (
    <div class="cq-po cq-s cq-colophon">
      <link rel="stylesheet" href={paper} media="print" />
      <p>
        <b>{quiz.texts.title}</b>
        <br />
        {site.name}
        {site.role && `, ${site.role}`}
      </p>
      <p>
        {messages['home.quiz']}: <a href={address}>{address}</a>
        <br />
        {messages['home.link']}: <a href={result}>{result}</a>
      </p>
      {draw && <Drawing drawing={draw(result)} label={messages['home.link']} />}
    </div>
  )
}
