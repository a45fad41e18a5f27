import { createEvents, type EventAttributes } from 'ics'
import { daysLater } from '../../domain/home/days.ts'
import type { Payload } from '../payload.ts'
import type { Made } from './made.ts'
import type { Reminder } from './reminders.ts'

/** What made the file, for programs that ask. */
type Maker = Pick<Payload['quiz'], 'id' | 'locale'>

/** A calendar file with these days. */
export function calendarText(reminders: readonly Reminder[], { id, locale }: Maker): string {
  const { value, error } = createEvents(reminders.map(eventOf), {
    productId: `-//${id}//${locale.toUpperCase()}`,
    method: 'PUBLISH'
  })
  if (value === null) throw error
  return value
}

function eventOf({ title, text, day, address }: Reminder): EventAttributes {
  return {
    title,
    description: text,
    url: address,
    start: [...day],
    // The first day that it does not hold any more (RFC 5545).
    end: [...daysLater(day, 1)],
    busyStatus: 'FREE',
    transp: 'TRANSPARENT'
  }
}

export function calendarFile(reminders: readonly Reminder[], quiz: Maker): Made {
  const blob = new Blob([calendarText(reminders, quiz)], { type: 'text/calendar;charset=utf-8' })
  return { name: `${quiz.id}-plan.ics`, blob }
}
