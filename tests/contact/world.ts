import type { Channel } from '../../src/contact/channel.ts'
import type { Environment, Parcel, Reply } from '../../src/contact/environment.ts'
import { createOutbox, type Outbox, type Sending } from '../../src/contact/outbox.ts'
import { jsonParcel } from '../../src/contact/parcel.ts'
import type { Contact } from '../../src/domain/contact.ts'

export const CONTACT: Contact = {
  id: 'one',
  email: 'visitor@home.example',
  name: 'Zoë',
  consent: {
    textId: 'contact',
    version: 2,
    locale: 'en',
    at: '2026-01-15T10:00:00.000Z',
    newsletter: false
  },
  page: 'https://quiz.example/',
  params: {}
}

/** An endpoint that promises JSON. */
export const WORD: Channel = {
  answer: { kind: 'word', accepts: body => Reflect.get(Object(body), 'ok') === true },
  parcel: contact => jsonParcel('https://hook.example/', contact)
}
export const HIDDEN: Channel = { ...WORD, answer: { kind: 'hidden' } }

/** What comes of one request: an answer after a time, or `null` for none; `late`: none at all. */
export type Reaction =
  | { readonly reply: Partial<Reply> | null; readonly after?: number }
  | { readonly late: true }

export const yes: Reaction = { reply: { text: '{"ok":true}' } }
export const none: Reaction = { reply: null }
export const late: Reaction = { late: true }
export const status = (code: number, more: Partial<Reply> = {}): Reaction => ({
  reply: { status: code, ...more }
})
export const page: Reaction = { reply: { type: 'text/html', text: '<p>ok</p>' } }

interface Timer {
  readonly due: number
  readonly run: () => void
}

/** A tab with a clock that stands still until it is moved. */
export class World {
  now = Date.UTC(2026, 0, 15)
  online = true
  stored: string | null = null
  readonly sent: Parcel[] = []
  readonly seen: Sending[] = []
  /** Requests without an end so far, and the most there ever were at a time. */
  underWay = 0
  most = 0
  private timers: Timer[] = []
  private listeners: (() => void)[] = []
  readonly env: Environment
  outbox: Outbox

  readonly react: (parcel: Parcel, nth: number) => Reaction
  readonly channel: Channel | 'bridge'

  constructor(
    react: readonly Reaction[] | ((parcel: Parcel, nth: number) => Reaction),
    channel: Channel | 'bridge' = WORD,
    more: Partial<Environment> = {}
  ) {
    this.react = typeof react === 'function' ? react : (_, nth) => react[nth] ?? none
    this.channel = channel
    this.env = { ...this.environment(), ...more }
    this.outbox = this.open()
  }

  /** The page is loaded anew: timers and requests are gone, what the tab keeps stays. */
  reload(): void {
    this.timers = []
    this.listeners = []
    this.underWay = 0
    this.outbox = this.open()
  }

  comeOnline(): void {
    this.online = true
    for (const listener of this.listeners) listener()
  }

  /** Moves the clock, and lets everything that falls due happen in its order. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.now + milliseconds
    await this.settle()
    for (let next = this.next(until); next; next = this.next(until)) {
      this.now = next.due
      this.timers = this.timers.filter(timer => timer !== next)
      next.run()
      await this.settle()
    }
    this.now = until
  }

  /** The states in words, without repetitions. */
  story(): readonly string[] {
    const words = this.seen.map(one =>
      one.at === 'not-sent' ? `${one.at} ${one.why}${one.trying ? ', trying' : ''}` : one.at
    )
    return words.filter((word, index) => word !== words[index - 1])
  }

  private open(): Outbox {
    const outbox = createOutbox(this.channel, this.env)
    outbox.$sending.subscribe(sending => void this.seen.push(sending))
    return outbox
  }

  private next(until: number): Timer | undefined {
    return this.timers.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0]
  }

  /** Promises settle in turns of their own. */
  private async settle(): Promise<void> {
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve()
  }

  private environment(): Environment {
    return {
      send: parcel => this.send(parcel),
      bridge: () => Promise.resolve('none'),
      now: () => this.now,
      elapsed: () => this.now,
      random: () => 0.5,
      after: (milliseconds, run) => this.after(milliseconds, run),
      online: () => this.online,
      onOnline: listener => void this.listeners.push(listener),
      tab: {
        read: () => this.stored,
        write: value => {
          this.stored = value
        },
        erase: () => {
          this.stored = null
        }
      }
    }
  }

  private after(milliseconds: number, run: () => void): () => void {
    const timer = { due: this.now + milliseconds, run }
    this.timers.push(timer)
    return () => {
      this.timers = this.timers.filter(one => one !== timer)
    }
  }

  private send(parcel: Parcel) {
    this.sent.push(parcel)
    const reaction = this.react(parcel, this.sent.length - 1)
    this.underWay += 1
    this.most = Math.max(this.most, this.underWay)
    let open = true
    const end = () => {
      if (open) this.underWay -= 1
      open = false
    }
    const reply = new Promise<Reply | null>(resolve => {
      if ('late' in reaction) return
      const whole = reaction.reply && { ...OK, ...reaction.reply }
      this.after(reaction.after ?? 0, () => {
        end()
        resolve(whole)
      })
    })
    return { reply, cancel: end }
  }
}

const OK: Reply = { status: 200, type: 'application/json', text: '{}', retryAfter: null }
