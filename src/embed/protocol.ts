/*
 * What a frame and the page around it say to each other. Pure: both sides read the other's
 * messages with the same guard, and a test sends it anything.
 */

/** What every message of ours carries. */
export const SOURCE = 'collaboration-quiz'
const VERSION = 1

/** What a frame says, by kind. What neither of us handles reaches the page around it as an event. */
export interface FrameFields {
  /** What the frame is called, and the word for closing it, in its own language. */
  readonly hello: { readonly title: string; readonly close: string }
  readonly height: { readonly height: number }
  /** Where the heading stands that the visitor should now see. */
  readonly scroll: { readonly top: number; readonly height: number }
  readonly ready: Nothing
  readonly start: Nothing
  readonly progress: { readonly answered: number; readonly of: number }
  readonly complete: { readonly quiz: string; readonly edition: number }
  readonly result: {
    readonly overall: number | null
    readonly band: string | null
    readonly dimensions: Readonly<Record<string, number | null>>
    readonly code: string
  }
  readonly contact: { readonly status: string }
  /** A contact, and the same as flat fields, for a form. Wants an `answer`. */
  readonly handover: { readonly contact: object; readonly values: Readonly<Record<string, string>> }
  readonly share: Nothing
  readonly cta: Nothing
  readonly close: Nothing
  readonly error: Nothing
}

/** What the page around it says, by kind. */
export interface HostFields {
  readonly hello: Nothing
  readonly focus: Nothing
  readonly restart: Nothing
  /** What became of a contact that was handed over, by its id. */
  readonly answer: { readonly contact: string; readonly status: string }
}

type Nothing = Readonly<Record<string, never>>

/**
 * A message that was read: its kind and its fields. The fields are what the other side promises;
 * whoever uses them must stand anything else.
 */
export type Message<Kinds> = {
  readonly [Type in keyof Kinds]: { readonly type: Type; readonly fields: Kinds[Type] }
}[keyof Kinds]

/** The message in what arrived; null if it is not one of ours. */
export function read<Kinds>(data: unknown): Message<Kinds> | null {
  const { source, v, id, type, ...fields } = Object(data)
  const isOurs =
    source === SOURCE && v === VERSION && typeof id === 'string' && typeof type === 'string'
  return isOurs ? ({ type, fields } as Message<Kinds>) : null
}

/** A message as it travels. */
export function written(id: string, type: string, fields?: object): object {
  return { source: SOURCE, v: VERSION, id, type, ...fields }
}
