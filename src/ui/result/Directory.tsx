import { say } from '../../i18n/say.ts'
import type { View } from './props.ts'

/** The lobby's board: the highest floor on top, the visitor's own lit. */
export function Directory({ report, messages }: View) {
  const { overall } = report.result
  return (
    <ol class="cq-dir" reversed aria-label={messages['result.bands']}>
      {[...report.bands].reverse().map((band, index) => {
        const here = band.id === overall?.band
        return (
          <li
            key={band.id}
            class={here ? 'cq-on' : 'cq-m'}
            aria-current={here ? 'true' : undefined}
          >
            <b class="cq-key" aria-hidden="true">
              {report.bands.length - index}
            </b>
            <span>{band.name}</span>
            {here && <span>{say(messages['result.of-100'], { n: overall.score })}</span>}
          </li>
        )
      })}
    </ol>
  )
}
