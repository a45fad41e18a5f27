/** What every message of a frame looks like: its kind, and the exact fields with what they hold. */
type Guard = (value: unknown) => boolean

const number: Guard = value => Number.isFinite(value)
const text: Guard = value => typeof value === 'string' && value.length <= 500
const score: Guard = value => value === null || number(value)
const name: Guard = value => value === null || text(value)
const all =
  (guard: Guard): Guard =>
  value =>
    Object.values(Object(value)).every(guard)

const FIELDS: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  hello: { title: text, close: text },
  height: { height: number },
  scroll: { top: number, height: number },
  ready: {},
  start: {},
  progress: { answered: number, of: number },
  complete: { quiz: text, edition: number },
  result: { overall: score, band: name, dimensions: all(score), code: text },
  contact: { status: text },
  handover: { contact: value => text(Object(value).id), values: all(text) },
  share: {},
  cta: {},
  close: {},
  error: {}
}

/** Whether a frame may say this (S13). */
export function isSound(message: unknown): boolean {
  const { source, v, id, type, ...fields } = Object(message)
  const guards = FIELDS[type]
  if (source !== 'collaboration-quiz' || v !== 1 || !text(id) || !guards) return false
  const names = Object.keys(guards).sort()
  return (
    String(Object.keys(fields).sort()) === String(names) &&
    names.every(one => guards[one]?.(fields[one]))
  )
}
