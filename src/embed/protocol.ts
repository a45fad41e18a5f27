/*
 * What a frame and the page around it say to each other. Pure: both sides read the other's
 * messages with the same guards, and a test sends them anything.
 */

/** What every message of ours carries. */
export const SOURCE = 'collaboration-quiz'
const VERSION = 1

type Guard = (value: unknown) => boolean
type Table = Readonly<Record<string, Readonly<Record<string, Guard>>>>

const isNumber = Number.isFinite as (value: unknown) => value is number
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 500
const isScore = (value: unknown): value is number | null => value === null || isNumber(value)
const isName = (value: unknown): value is string | null => value === null || isText(value)
const isScores = (value: unknown): value is Readonly<Record<string, number | null>> =>
  value instanceof Object && Object.values(value).every(isScore)

/** What a frame says. Everything from `ready` on reaches the page around it as an event. */
export const FROM_FRAME = {
  /** What the frame is called, and the word for closing it, in its own language. */
  hello: { title: isText, close: isText },
  height: { height: isNumber },
  /** Where the heading stands that the visitor should now see. */
  scroll: { top: isNumber, height: isNumber },
  ready: {},
  start: {},
  progress: { answered: isNumber, of: isNumber },
  complete: { quiz: isText, edition: isNumber },
  result: { overall: isScore, band: isName, dimensions: isScores, code: isText },
  contact: { status: isText },
  share: {},
  cta: {},
  close: {},
  error: {}
} as const

/** What the page around it says. */
export const FROM_HOST = {
  hello: {},
  focus: {},
  restart: {}
} as const

type Held<Guards> = {
  readonly [Name in keyof Guards]: Guards[Name] extends (value: unknown) => value is infer Value
    ? Value
    : never
}

/** The fields of each kind of message. */
export type Fields<Kinds extends Table> = { readonly [Type in keyof Kinds]: Held<Kinds[Type]> }

/** A message that was read: its kind and its fields, nothing else of what was sent. */
export type Message<Kinds extends Table> = {
  readonly [Type in keyof Kinds]: { readonly type: Type; readonly fields: Held<Kinds[Type]> }
}[keyof Kinds]

export type FrameFields = Fields<typeof FROM_FRAME>
export type HostFields = Fields<typeof FROM_HOST>

/** The message in what arrived; null if it is not one of these kinds, whole and sound. */
export function read<Kinds extends Table>(kinds: Kinds, data: unknown): Message<Kinds> | null {
  const { source, v, id, type, ...rest } = Object(data)
  if (source !== SOURCE || v !== VERSION || !isText(id) || !isText(type)) return null
  if (!Object.hasOwn(kinds, type)) return null
  const fields: Record<string, unknown> = {}
  for (const [name, isSound] of Object.entries(kinds[type] ?? {})) {
    if (!isSound(rest[name])) return null
    fields[name] = rest[name]
  }
  return { type, fields } as Message<Kinds>
}

/** A message as it travels. */
export function written(id: string, type: string, fields?: object): object {
  return { source: SOURCE, v: VERSION, id, type, ...fields }
}
