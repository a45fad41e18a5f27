import type { WritableAtom } from 'nanostores'
import { type Answers, answerOf } from '../domain/answers.ts'
import type { Trail } from './environment.ts'
import { after, type Course, fragmentOf, question, screenOf } from './screens.ts'
import type { QuestionScreen, Screen } from './session.ts'
import { openOf } from './sheet.ts'

/** What the walk looks at and moves. */
export interface Ground {
  readonly course: Course
  readonly trail: Trail
  readonly $screen: WritableAtom<Screen>
  readonly $missing: WritableAtom<boolean>
  answers(): Answers
  finished(): boolean
}

interface Walker extends Ground {
  /** The visitor started in this page, if only by skipping. */
  started: boolean
  /** The fragment of the start screen: '', or the foreign one that the page was opened with. */
  home: string
  /** Where to be once the trail has gone back an entry; null: it was not asked to. */
  next: Screen | null
}

export type Walk = ReturnType<typeof createWalk>

/** Moves between screens, each with its entry in the browser's history. */
export function createWalk(ground: Ground) {
  const walker: Walker = { ...ground, started: false, home: '', next: null }
  arrive(walker)
  ground.trail.onMove(() => moved(walker))
  return {
    start: () => start(walker),
    next: () => onQuestion(walker, screen => advance(walker, screen)),
    skip: () => onQuestion(walker, screen => leave(walker, screen)),
    back: () => back(walker),
    visit: (id: string) => visit(walker, id),
    finish: () => at(walker, 'check') && replace(walker, { at: 'result' }),
    stop: () => at(walker, 'sketch') && walker.$screen.set({ at: 'sketch', stopped: true }),
    goOn: () => at(walker, 'sketch') && goOn(walker),
    /** Back to the start, as on the first visit. */
    reset: () => reset(walker)
  }
}

function at({ $screen }: Walker, name: Screen['at']): boolean {
  return $screen.get().at === name
}

function onQuestion({ $screen }: Walker, act: (screen: QuestionScreen) => void): void {
  const screen = $screen.get()
  if (screen.at === 'question') act(screen)
}

function isOpen(walker: Walker, id: string): boolean {
  return answerOf(walker.answers(), id) === undefined
}

function open({ course, answers }: Walker): readonly string[] {
  return openOf(course.ids, answers())
}

function address(walker: Walker, screen: Screen): string {
  return screen.at === 'start' ? walker.home : fragmentOf(screen)
}

function push(walker: Walker, screen: Screen): void {
  walker.trail.push(address(walker, screen))
  walker.$screen.set(screen)
}

function replace(walker: Walker, screen: Screen): void {
  walker.trail.replace(address(walker, screen))
  walker.$screen.set(screen)
}

/**
 * Goes back an entry where that leads to `screen`, so that Forward still works; else replaces.
 * A second tap before the browser has moved replaces too: two steps could leave the page.
 */
function retreat(walker: Walker, screen: Screen, entry = address(walker, screen)): void {
  if (walker.next === null && walker.trail.previous() === entry) {
    walker.next = screen
    walker.trail.back()
  } else replace(walker, screen)
}

/** The screen that the address asks for; null when the fragment is not ours. */
function asked(walker: Walker): Screen | null {
  const { trail, course } = walker
  const fragment = trail.fragment()
  const answered = open(walker).length < course.ids.length
  const standing = { answered, begun: answered || walker.started, finished: walker.finished() }
  const from = trail.previous() === 'check' ? 'check' : 'order'
  return screenOf(fragment === walker.home ? '' : fragment, course, standing, from)
}

function arrive(walker: Walker): void {
  const screen = asked(walker)
  if (screen) show(walker, screen)
  else walker.home = walker.trail.fragment()
}

function moved(walker: Walker): void {
  const { next } = walker
  walker.next = null
  // A foreign fragment (a skip link, say) leaves the visitor on this screen, and its entry too.
  show(walker, next ?? asked(walker) ?? walker.$screen.get())
}

/** Shows a screen at the current entry, whose address may have asked for another one. */
function show(walker: Walker, screen: Screen): void {
  const { trail, $screen } = walker
  if (trail.fragment() !== address(walker, screen)) trail.replace(address(walker, screen))
  $screen.set(screen)
}

function start(walker: Walker): void {
  if (!at(walker, 'start')) return
  walker.started = true
  const [first] = open(walker)
  push(walker, first === undefined ? { at: 'result' } : question(first))
}

function advance(walker: Walker, screen: QuestionScreen): void {
  if (isOpen(walker, screen.id)) walker.$missing.set(true)
  else leave(walker, screen)
}

function leave(walker: Walker, { id, from }: QuestionScreen): void {
  walker.started = true
  const end: Screen = { at: open(walker).length > 0 ? 'check' : 'result' }
  const following = after(walker.course.ids, id)
  // The check's own entry is used again, for the result too: Back from there skips the check.
  if (from === 'check') retreat(walker, end, 'check')
  else if (following === undefined) push(walker, end)
  else push(walker, landsAfter(walker, id) ? { at: 'sketch', stopped: false } : question(following))
}

/** Doors open once, on the way up: not when what follows is answered, nor for an empty sketch. */
function landsAfter(walker: Walker, id: string): boolean {
  const { ids, landings } = walker.course
  const following = after(ids, id)
  const answered = open(walker).length < ids.length
  return answered && landings.includes(id) && following !== undefined && isOpen(walker, following)
}

/** The question before the sketch: of several landings, the first with an open question after it. */
function landing(walker: Walker): string | undefined {
  const { landings } = walker.course
  return landings.find(id => landsAfter(walker, id)) ?? landings[0]
}

function goOn(walker: Walker): void {
  const id = landing(walker)
  const following = id === undefined ? undefined : after(walker.course.ids, id)
  if (following !== undefined) replace(walker, question(following))
}

function visit(walker: Walker, id: string): void {
  if (at(walker, 'check') && walker.course.ids.includes(id)) push(walker, question(id, 'check'))
}

function back(walker: Walker): void {
  const screen = walker.$screen.get()
  if (screen.at !== 'start') retreat(walker, before(walker, screen))
}

function before(walker: Walker, screen: Screen): Screen {
  if (screen.at === 'question' && screen.from === 'check') return { at: 'check' }
  const id = questionBefore(walker, screen)
  return id === undefined ? { at: 'start' } : question(id)
}

function questionBefore(walker: Walker, screen: Screen): string | undefined {
  const { ids } = walker.course
  if (screen.at === 'question') return ids[ids.indexOf(screen.id) - 1]
  return screen.at === 'sketch' ? landing(walker) : ids.at(-1)
}

function reset(walker: Walker): void {
  walker.started = false
  walker.next = null
  replace(walker, { at: 'start' })
}
