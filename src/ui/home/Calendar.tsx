import { useState } from 'preact/hooks'
import { dayFromText, dayToText } from '../../domain/home/days.ts'
import { useStore } from '../common/use-store.ts'
import type { OwnView } from '../result/props.ts'
import { Item } from './Item.tsx'
import { isPlanned, remindersOf, today, tomorrow } from './reminders.ts'
import { saved } from './save.ts'

/** The largest part of all this; it comes when somebody asks for it. */
const fetchCalendar = () => import('./calendar.ts')

/** The plan on a day of the visitor's choice, and the quiz again in half a year, as a calendar file. */
export function Calendar(view: OwnView) {
  const { session, messages, quiz } = view
  const plan = useStore(session.$plan)
  const [day, choose] = useState(() => dayToText(tomorrow()))
  const planned = isPlanned(plan)
  const save = async () => {
    const calendar = await fetchCalendar().catch(() => null)
    if (calendar === null) return messages['home.failed']
    const reminders = remindersOf(view, plan, dayFromText(day) ?? tomorrow(), today())
    return saved(() => calendar.calendarFile(reminders, quiz), messages)
  }
  return (
    <Item
      name={messages['home.calendar']}
      text={messages[planned ? 'home.calendar-text' : 'home.calendar-again']}
      messages={messages}
      onPress={save}
    >
      {planned && (
        <label class="cq-s cq-day">
          {messages['home.day']}
          <input
            type="date"
            value={day}
            min={dayToText(today())}
            onInput={event => choose(event.currentTarget.value)}
          />
        </label>
      )}
    </Item>
  )
}
