/** A day of the calendar, in no time zone: months and days count from 1. */
export type Day = readonly [year: number, month: number, day: number]

/** A day so many days later. */
export function daysLater([year, month, day]: Day, count: number): Day {
  return dayOf(new Date(Date.UTC(year, month - 1, day + count)))
}

/** The same day so many months later; the last of the month where that one has fewer days. */
export function monthsLater([year, month, day]: Day, count: number): Day {
  const last = dayOf(new Date(Date.UTC(year, month + count, 0)))
  return [last[0], last[1], Math.min(day, last[2])]
}

function dayOf(date: Date): Day {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** As a date field writes it: 2026-03-09. */
export function dayToText([year, month, day]: Day): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** What a date field holds; null: nothing, or no day at all. */
export function dayFromText(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const found: Day = [Number(year), Number(month), Number(day)]
  // Date.UTC takes years below 100 for 19xx; nobody plans there.
  return dayToText(daysLater(found, 0)) === text ? found : null
}
