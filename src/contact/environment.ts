import type { Contact } from '../domain/contact.ts'

/** The outside of the outbox, injected once; nothing in this folder reads a global. No method throws. */
export interface Environment {
  /** Starts a request; it ends with a reply or with `null`: no answer came, or none that may be seen. */
  send(parcel: Parcel): Request
  /** Hands a contact to the page around this one. */
  readonly bridge: Bridge
  /** Milliseconds since 1970 by the device's clock. */
  now(): number
  /** Milliseconds since some fixed moment; never runs backwards. */
  elapsed(): number
  /** From 0 up to 1. */
  random(): number
  /** Runs something later; returns the way to call it off. */
  after(milliseconds: number, run: () => void): () => void
  /** False: certainly without a network. True means nothing. */
  online(): boolean
  /** Called when the network may be back. */
  onOnline(listener: () => void): void
  /** For this tab only; forgets with it. */
  readonly tab: Shelf
}

/** The page around the quiz, where there is one that takes contacts. */
export type Bridge = (contact: Contact) => Promise<BridgeAnswer>

/** `received`: the page said so. `handed-over`: it took it and says nothing. `none`: nobody took it. */
export type BridgeAnswer = 'received' | 'handed-over' | 'none'

/** Storage that never throws. */
export interface Shelf {
  read(): string | null
  write(value: string): void
  erase(): void
}

/** One POST. */
export interface Parcel {
  readonly url: string
  readonly type: 'application/json' | 'text/plain' | 'application/x-www-form-urlencoded'
  readonly body: string
  /** The answer of another host cannot be read, and is not asked for. */
  readonly hidden: boolean
  /** The body as a person reads it, field by field; nothing is left out. */
  readonly shown: string
}

export interface Request {
  readonly reply: Promise<Reply | null>
  cancel(): void
}

export interface Reply {
  /** 0 when hidden. */
  readonly status: number
  /** Media type in lower case, without parameters. */
  readonly type: string
  readonly text: string
  /** The header `Retry-After`, or null. */
  readonly retryAfter: string | null
}
