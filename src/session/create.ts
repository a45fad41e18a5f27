import { atom, computed, type WritableAtom } from 'nanostores'
import { type Answers, answerOf, questionOf } from '../domain/answers.ts'
import { sanitise } from '../domain/sanitise.ts'
import type { Environment } from './environment.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import { createPace } from './pace.ts'
import { cut } from './saved.ts'
import { courseOf } from './screens.ts'
import type { Plan, Screen, Session, SessionQuiz, Welcome } from './session.ts'
import { BLANK, chosen, openOf, type Sheet, withAnswer } from './sheet.ts'
import { createWalk, type Walk } from './walk.ts'

/** The stores that are set; all others follow from them. */
interface Stores {
  readonly $sheet: WritableAtom<Sheet>
  readonly $screen: WritableAtom<Screen>
  readonly $missing: WritableAtom<boolean>
  readonly $welcome: WritableAtom<Welcome>
}

/** One visitor's way through one quiz. Nothing it does throws, whatever the environment does. */
export function createSession(quiz: SessionQuiz, env: Environment): Session {
  const keeper = createKeeper(quiz, env)
  const stores = createStores(keeper)
  const { reset, ...moves } = walkOver(quiz, env, stores)
  react(stores, keeper, env)
  const derived = derive(quiz, stores)
  const { $screen, $missing, $welcome } = stores
  return {
    $screen,
    $missing,
    $welcome,
    ...derived,
    $keeping: keeper.$keeping,
    pace: createPace(quiz.key, $screen, derived.$answers, () => env.elapsed()),
    ...answering(quiz, env, stores),
    ...moves,
    ...keeping(env, stores, keeper, reset)
  }
}

function createStores(keeper: Keeper): Stores {
  const { sheet, welcome } = keeper.load()
  return {
    $sheet: atom(sheet),
    $screen: atom<Screen>({ at: 'start' }),
    $missing: atom(false),
    $welcome: atom(welcome)
  }
}

function walkOver(
  quiz: SessionQuiz,
  env: Environment,
  { $sheet, $screen, $missing }: Stores
): Walk {
  return createWalk({
    course: courseOf(quiz),
    trail: env.trail,
    $screen,
    $missing,
    answers: () => $sheet.get().answers,
    finished: () => $sheet.get().finished !== null
  })
}

/** Everything that follows a change by itself. */
function react({ $sheet, $screen, $missing }: Stores, keeper: Keeper, env: Environment): void {
  $sheet.listen(sheet => {
    $missing.set(false)
    keeper.save(sheet)
  })
  $screen.listen(screen => {
    $missing.set(false)
    const sheet = $sheet.get()
    if (screen.at === 'result' && sheet.finished === null) {
      $sheet.set({ ...sheet, finished: env.now() })
    }
  })
}

function derive({ key }: SessionQuiz, { $sheet }: Stores) {
  const ids = key.questions.map(question => question.id)
  const $answers = computed($sheet, sheet => sheet.answers)
  const $open = computed($answers, answers => openOf(ids, answers))
  return {
    $answers,
    $open,
    $progress: computed($open, open => ({ answered: ids.length - open.length, of: ids.length })),
    $plan: computed($sheet, sheet => sheet.plan),
    $finished: computed($sheet, sheet => sheet.finished)
  }
}

function answering({ key }: SessionQuiz, env: Environment, { $sheet }: Stores) {
  return {
    choose(id: string, option: string) {
      const question = questionOf(key, id)
      if (!question?.options.some(one => one.id === option)) return
      const sheet = $sheet.get()
      const answer = chosen(question, answerOf(sheet.answers, id), option)
      $sheet.set(withAnswer(sheet, id, answer, env.now()))
    },
    unknown(id: string) {
      if (questionOf(key, id)?.kind !== 'item') return
      $sheet.set(withAnswer($sheet.get(), id, 'unknown', env.now()))
    },
    adopt(found: Answers) {
      const { answers } = sanitise(key, found)
      const open = openOf(Object.keys(answers), $sheet.get().answers)
      const now = env.now()
      const adopted = (sheet: Sheet, id: string) =>
        withAnswer(sheet, id, answerOf(answers, id), now)
      $sheet.set(open.reduce(adopted, $sheet.get()))
    }
  }
}

function keeping(
  env: Environment,
  { $sheet, $welcome }: Stores,
  keeper: Keeper,
  reset: () => void
) {
  const blank = (erase: () => void) => () => {
    erase()
    reset()
    $sheet.set(BLANK)
    $welcome.set('fresh')
  }
  return {
    plan(plan: Plan) {
      $sheet.set({ ...$sheet.get(), plan: cut(plan), planned: env.now() })
    },
    canRemember: env.device !== null,
    remember: (device: boolean) => keeper.remember(device, $sheet.get()),
    recheck: () => keeper.recheck($sheet.get()),
    forget: blank(keeper.forget),
    restart: blank(keeper.restart)
  }
}
