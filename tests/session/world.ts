import type { ScoringKey } from '../../src/domain/key.ts'
import type { Environment, Shelf, Trail } from '../../src/session/environment.ts'
import {
  createSession,
  type Screen,
  type Session,
  type SessionQuiz
} from '../../src/session/session.ts'

/** When a shelf refuses. `from`: the n-th call and all after it. `room`: characters it holds. */
export type Fault = { readonly from: number } | { readonly room: number } | null

export interface FakeShelf extends Shelf {
  readonly values: Map<string, string>
  fault: Fault
}

export function fakeShelf(fault: Fault = null): FakeShelf {
  const values = new Map<string, string>()
  let calls = 0
  const shelf: FakeShelf = {
    values,
    fault,
    getItem: name => call(() => values.get(name) ?? null),
    setItem: (name, value) => call(() => values.set(name, measured(value))),
    removeItem: name => call(() => values.delete(name))
  }
  function call<Value>(act: () => Value): Value {
    calls += 1
    if (shelf.fault && 'from' in shelf.fault && calls >= shelf.fault.from) throw refusal()
    return act()
  }
  function measured(value: string): string {
    if (shelf.fault && 'room' in shelf.fault && value.length > shelf.fault.room) throw refusal()
    return value
  }
  return shelf
}

const refusal = () => new DOMException('refused', 'SecurityError')

interface Entry {
  readonly fragment: string
  readonly previous: string | null
}

/** A tab's history as browsers keep it: going back takes effect later, and tells afterwards. */
export class FakeTrail implements Trail {
  entries: Entry[]
  index = 0
  private listeners: (() => void)[] = []
  private waiting = 0

  constructor(fragment = '') {
    this.entries = [{ fragment, previous: null }]
  }

  fragment = () => this.entry().fragment
  previous = () => this.entry().previous
  push(fragment: string): void {
    this.enter({ fragment, previous: this.fragment() })
  }
  replace(fragment: string): void {
    this.entries[this.index] = { ...this.entry(), fragment }
  }
  back(): void {
    this.waiting += 1
  }
  onMove(listener: () => void): () => void {
    this.listeners.push(listener)
    return () => {
      this.listeners = this.listeners.filter(one => one !== listener)
    }
  }

  /** Lets what `back` asked for happen. */
  settle(): void {
    for (; this.waiting > 0; this.waiting -= 1) this.go(-1)
  }
  /** The visitor presses the browser's Back (-1) or Forward (1). */
  go(steps: -1 | 1): void {
    if (!this.entries[this.index + steps]) return
    this.index += steps
    this.tell()
  }
  /** The visitor follows a `#` link, which no session made. */
  follow(fragment: string): void {
    this.enter({ fragment, previous: null })
    this.tell()
  }
  /** The page is loaded anew: entries stay, listeners do not. */
  reload(): void {
    this.listeners = []
    this.waiting = 0
  }
  /** Entries up to the present one, first to last. */
  past(): string[] {
    return this.entries.slice(0, this.index + 1).map(entry => entry.fragment)
  }

  private enter(entry: Entry): void {
    this.entries = [...this.entries.slice(0, this.index + 1), entry]
    this.index += 1
  }
  private tell(): void {
    for (const listener of this.listeners) listener()
  }
  private entry(): Entry {
    return this.entries[this.index] ?? { fragment: '', previous: null }
  }
}

/** A trail inside somebody's page: one entry, always replaced. */
export class FramedTrail extends FakeTrail {
  override previous = () => null
  override push(fragment: string): void {
    this.replace(fragment)
  }
  override back(): void {}
}

export interface World {
  readonly quiz: SessionQuiz
  readonly tab: FakeShelf
  readonly device: FakeShelf
  readonly trail: FakeTrail
  readonly env: Environment
  readonly clock: { now: number; elapsed: number }
  session: Session
}

interface Opening {
  readonly quiz?: SessionQuiz
  readonly fragment?: string
  readonly tab?: FakeShelf
  readonly device?: FakeShelf
  readonly trail?: FakeTrail
  readonly now?: number
}

export const NOW = Date.UTC(2026, 0, 15)
export const DAY = 24 * 60 * 60 * 1000
export const NAME = 'collaboration-quiz:small'

/** A tab with the small quiz open in it. */
export function openTab(opening: Opening = {}): World {
  const clock = { now: opening.now ?? NOW, elapsed: 0 }
  const parts = {
    quiz: opening.quiz ?? SMALL,
    tab: opening.tab ?? fakeShelf(),
    device: opening.device ?? fakeShelf(),
    trail: opening.trail ?? new FakeTrail(opening.fragment),
    clock
  }
  const env = { ...parts, now: () => clock.now, elapsed: () => clock.elapsed }
  return { ...parts, env, session: createSession(parts.quiz, env) }
}

/** The same tab after a reload, perhaps with another edition of the quiz. */
export function reload(world: World, quiz: SessionQuiz = world.quiz): World {
  world.trail.reload()
  return { ...world, quiz, session: createSession(quiz, world.env) }
}

const item = (id: string): ScoringKey['questions'][number] => ({
  kind: 'item',
  id,
  dimension: 'd1',
  form: 'ladder',
  options: [0, 1, 2].map(points => ({ id: String(points), points }))
})

export const KEY: ScoringKey = {
  quiz: 7,
  edition: 1,
  dimensions: ['d1', 'd2', 'd3'],
  questions: [
    { kind: 'claim', id: 'claim', options: [0, 1].map(value => ({ id: String(value), value })) },
    {
      kind: 'origin',
      id: 'origin',
      options: [{ id: 'mil' }, { id: 'school' }, { id: 'job' }, { id: 'none', exclusive: true }]
    },
    ...['i1', 'i2', 'i3', 'i4', 'i5', 'i6'].map(item)
  ],
  bands: [{ id: 'low', from: 0 }],
  rules: {
    missingItems: 1,
    missingDimensions: 1,
    border: 0,
    notes: {},
    priorities: { steps: 1, ties: ['d1', 'd2', 'd3'] }
  }
}

/** Eight questions; the doors open after i3. */
export const SMALL: SessionQuiz = {
  id: 'small',
  key: KEY,
  texts: { parts: [{ from: 'claim' }, { from: 'i1', landing: true }, { from: 'i4' }] }
}

export const IDS = KEY.questions.map(question => question.id)

/** A screen in a word or two, for histories. */
export function name(screen: Screen): string {
  if (screen.at === 'question')
    return screen.from === 'check' ? `${screen.id} from check` : screen.id
  return screen.at === 'sketch' && screen.stopped ? 'sketch, stopped' : screen.at
}

export const nowOn = (world: World) => name(world.session.$screen.get())

/** Every screen shown from now on. */
export function watch(world: World): string[] {
  const seen: string[] = []
  world.session.$screen.listen(screen => seen.push(name(screen)))
  return seen
}

export const answer = ({ session }: World, id: string) =>
  session.choose(id, id === 'origin' ? 'job' : '1')

export const given = ({ session }: World, id: string) => session.$answers.get()[id]

/** Answers the question on screen and continues. */
export function take(world: World): void {
  const screen = world.session.$screen.get()
  if (screen.at === 'question' && !world.session.$answers.get()[screen.id]) answer(world, screen.id)
  if (screen.at === 'sketch') world.session.goOn()
  else world.session.next()
  world.trail.settle()
}

/** Goes up from the start until the screen has this name. */
export function takeUntil(world: World, screen: string): World {
  if (nowOn(world) === 'start') world.session.start()
  for (let steps = 0; steps < 20 && nowOn(world) !== screen; steps += 1) take(world)
  return world
}

export function pageBack(world: World): string {
  world.session.back()
  world.trail.settle()
  return nowOn(world)
}

export function browserBack(world: World): string {
  world.trail.go(-1)
  return nowOn(world)
}

/** What a shelf holds under the quiz's name, parsed. */
export function stored(
  shelf: FakeShelf
): { answers?: unknown; at?: unknown; edition?: unknown } | null {
  const text = shelf.values.get(NAME)
  return text === undefined ? null : JSON.parse(text)
}
