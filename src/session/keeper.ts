import { atom, type ReadableAtom } from 'nanostores'
import type { ScoringKey } from '../domain/key.ts'
import type { Environment, Shelf } from './environment.ts'
import { decode, encode, merge, type Saved } from './saved.ts'
import type { Keeping, SessionQuiz, Welcome } from './session.ts'
import { BLANK, hasAnswers, isTouched, type Sheet } from './sheet.ts'
import { erase, read, write } from './shelf.ts'

/** Keeps a sheet on the shelves that the visitor allows, and says honestly where. Never throws. */
export interface Keeper {
  readonly $keeping: ReadableAtom<Keeping>
  /** What was stored; removes what cannot be used. */
  load(): { readonly sheet: Sheet; readonly welcome: Welcome }
  save(sheet: Sheet): void
  remember(device: boolean, sheet: Sheet): void
  /** All that is stored of this visit. */
  forget(): void
  /** The answers only: whoever invites still waits. */
  restart(): void
  recheck(sheet: Sheet): void
}

interface State {
  readonly key: ScoringKey
  readonly name: string
  readonly invitation: string
  readonly contact: string
  readonly env: Environment
  /** The tab's shelf took the last value. */
  tab: boolean
  /** The visitor asked for the device. */
  wanted: boolean
  /** The device's shelf took the last value. */
  device: boolean
  /** A value of ours is on the device. If it is missing later, somebody deleted it. */
  placed: boolean
}

/** The name of a quiz's stored value, in the tab and on the device. */
export function storedName(id: string): string {
  return `collaboration-quiz:${id}`
}

/** Under this name an invitation to compare waits in the tab. */
export function invitationName(id: string): string {
  return `${storedName(id)}:invitation`
}

/** The name of a contact that has not arrived, in the tab only. */
export function contactName(id: string): string {
  return `${storedName(id)}:contact`
}

export function createKeeper(quiz: SessionQuiz, env: Environment): Keeper {
  const state = firstState(quiz, env)
  const $keeping = atom<Keeping>(keepingOf(state))
  const telling =
    <Args extends unknown[], Value>(act: (state: State, ...args: Args) => Value) =>
    (...args: Args): Value => {
      const value = act(state, ...args)
      $keeping.set(keepingOf(state))
      return value
    }
  return {
    $keeping,
    load: telling(load),
    save: telling(save),
    remember: telling(remember),
    forget: telling(forget),
    restart: telling(restart),
    recheck: telling(recheck)
  }
}

function firstState(quiz: SessionQuiz, env: Environment): State {
  const name = storedName(quiz.id)
  return {
    key: quiz.key,
    name,
    invitation: invitationName(quiz.id),
    contact: contactName(quiz.id),
    env,
    tab: read(env.tab, name) !== undefined,
    wanted: false,
    device: false,
    placed: false
  }
}

function keepingOf({ tab, wanted, device }: State): Keeping {
  if (wanted && device) return 'device'
  return tab ? 'tab' : 'nowhere'
}

function load(state: State): { sheet: Sheet; welcome: Welcome } {
  const tab = look(state, state.env.tab)
  const device = look(state, state.env.device)
  if (device && device !== 'damaged') {
    if (device.expired) erase(state.env.device, state.name)
    else state.wanted = state.device = state.placed = true
  }
  return welcomed(usable(tab) ?? (state.placed ? usable(device) : null), [tab, device])
}

type Look = Saved | 'damaged' | null

/** What is on a shelf. A damaged value is removed: nobody can use it, and it would be told again. */
function look({ env, key, name }: State, shelf: Shelf | null): Look {
  const text = read(shelf, name)
  if (typeof text !== 'string') return null
  const saved = decode(key, text, env.now())
  if (!saved) erase(shelf, name)
  return saved ?? 'damaged'
}

function usable(found: Look): Saved | null {
  return found === 'damaged' ? null : found
}

function welcomed(saved: Saved | null, found: readonly Look[]): { sheet: Sheet; welcome: Welcome } {
  if (!saved) return { sheet: BLANK, welcome: found.includes('damaged') ? 'damaged' : 'fresh' }
  const { sheet, changed } = saved
  if (changed) return { sheet, welcome: 'changed' }
  return { sheet, welcome: hasAnswers(sheet) ? 'resumed' : 'fresh' }
}

function save(state: State, sheet: Sheet): void {
  if (!isTouched(sheet)) return
  const { env, key, name } = state
  state.tab = write(env.tab, name, encode(key, sheet, env.now()))
  if (state.wanted) state.device = saveOnDevice(state, sheet)
  // An older value in the tab would be read first and hide the newer one on the device.
  if (state.device && !state.tab) erase(env.tab, name)
}

function saveOnDevice(state: State, mine: Sheet): boolean {
  const { env, key, name } = state
  const text = read(env.device, name)
  if (text === undefined || givesWay(state, text)) return false
  const theirs = text === null ? null : decode(key, text, env.now())
  const sheet = theirs ? merge(key, mine, theirs.sheet) : mine
  const written = write(env.device, name, encode(key, sheet, env.now()))
  if (written) state.placed = true
  return written
}

/** To a deletion in another tab: what the visitor deleted must not come back from here. */
function givesWay(state: State, text: string | null): boolean {
  const gone = state.placed && text === null
  if (gone) state.wanted = state.placed = state.device = false
  return gone
}

function remember(state: State, device: boolean, sheet: Sheet): void {
  const { env, name } = state
  state.wanted = device
  state.placed = false
  if (!device) erase(env.device, name)
  // Before the first answer nothing is written; whether it could be read is the best guess.
  state.device = device && read(env.device, name) !== undefined
  save(state, sheet)
}

function forget(state: State): void {
  erase(state.env.tab, state.invitation)
  restart(state)
}

function restart(state: State): void {
  const { env, name, contact } = state
  erase(env.tab, name)
  erase(env.tab, contact)
  erase(env.device, name)
  Object.assign(state, { wanted: false, device: false, placed: false })
}

function recheck(state: State, sheet: Sheet): void {
  const { env, name } = state
  const text = read(env.device, name)
  if (text !== undefined) givesWay(state, text)
  if (isTouched(sheet)) state.tab = typeof read(env.tab, name) === 'string'
}
