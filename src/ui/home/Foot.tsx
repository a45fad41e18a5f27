import type { View } from '../result/props.ts'
import { addressesOf } from './links.ts'
import paper from './paper.css?url'

/** At the foot of the printed result: who publishes the quiz, and both addresses as text. */
export function Foot(view: View) {
  const { site, messages, quiz } = view
  const { quiz: address, result } = addressesOf(view)
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
    </div>
  )
}
