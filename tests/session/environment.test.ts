import { describe, expect, it, vi } from 'vitest'
import { browserEnvironment } from '../../src/ui/environment.ts'

interface Refusals {
  readonly framed?: boolean
  readonly storage?: () => unknown
  readonly history?: () => void
}

/** As much of a browser window as the environment touches. */
function fakeWindow({ framed = false, storage, history = () => {} }: Refusals = {}) {
  const location = { pathname: '/sub/', search: '?a=1', hash: '' }
  const calls: string[] = []
  const listeners = new Set<() => void>()
  const later: (() => void)[] = []
  const moveTo = (url: string) => {
    const [, hash = ''] = url.split('#')
    location.hash = hash && `#${hash}`
  }
  const view = {
    location,
    history: {
      state: null as unknown,
      pushState(state: unknown, _: string, url: string) {
        history()
        calls.push(`push ${url}`)
        view.history.state = state
        moveTo(url)
      },
      replaceState(state: unknown, _: string, url: string) {
        history()
        calls.push(`replace ${url}`)
        view.history.state = state
        moveTo(url)
      },
      back: () => calls.push('back')
    },
    performance: { now: () => 12 },
    setTimeout: (task: () => void) => later.push(task),
    addEventListener: (name: string, listener: () => void) =>
      name === 'popstate' && listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    get sessionStorage() {
      return storage?.() ?? { getItem: () => null }
    },
    get localStorage() {
      return storage?.() ?? { getItem: () => null }
    },
    parent: {} as unknown
  }
  if (!framed) view.parent = view
  return { view, calls, listeners, later, env: browserEnvironment(view as unknown as Window) }
}

const refuse = () => {
  throw new DOMException('refused', 'SecurityError')
}

describe('the trail of a page of its own', () => {
  it('pushes entries that know the one before them, also after a reload', () => {
    const { view, calls, env } = fakeWindow()
    env.trail.push('question-a')
    env.trail.push('question-b')
    expect(env.trail.fragment()).toBe('question-b')
    expect(env.trail.previous()).toBe('question-a')
    expect(browserEnvironment(view as unknown as Window).trail.previous()).toBe('question-a')
    expect(calls).toEqual(['push #question-a', 'push #question-b'])
  })

  it('replaces the address and keeps what the entry knows', () => {
    const { calls, env } = fakeWindow()
    env.trail.push('question-a')
    env.trail.push('check')
    env.trail.replace('')
    expect(calls.at(-1)).toBe('replace /sub/?a=1')
    expect(env.trail.fragment()).toBe('')
    expect(env.trail.previous()).toBe('question-a')
  })

  it.each([[null], ['text'], [{}], [{ collaborate: null }], [{ collaborate: { previous: 3 } }]])(
    'knows no entry before one with the state %j',
    state => {
      const { view, env } = fakeWindow()
      view.history.state = state
      expect(env.trail.previous()).toBeNull()
    }
  )

  it('goes back, and tells of moves, once the browser is done with them, until it is told to stop', () => {
    const { calls, listeners, later, env } = fakeWindow()
    const moved = vi.fn()
    const stop = env.trail.onMove(moved)
    for (const listener of listeners) listener()
    expect(moved).not.toHaveBeenCalled()
    for (const task of later) task()
    env.trail.back()
    stop()
    expect(moved).toHaveBeenCalledOnce()
    expect(listeners.size).toBe(0)
    expect(calls).toEqual(['back'])
  })

  it('survives a browser that has had enough of history changes', () => {
    const { env } = fakeWindow({ history: refuse })
    expect(() => env.trail.push('question-a')).not.toThrow()
    expect(() => env.trail.replace('question-a')).not.toThrow()
  })
})

describe('the trail inside a frame', () => {
  it('only ever replaces', () => {
    const { calls, env } = fakeWindow({ framed: true })
    env.trail.push('question-a')
    env.trail.push('question-b')
    env.trail.back()
    expect(env.trail.previous()).toBeNull()
    expect(calls).toEqual(['replace #question-a', 'replace #question-b'])
  })
})

describe('shelves', () => {
  it('are there in an ordinary browser', () => {
    const { env } = fakeWindow()
    expect([env.tab, env.device]).not.toContain(null)
  })

  it.each([
    ['the getter throws', refuse],
    ['reading throws', () => ({ getItem: refuse })],
    ['there is none', () => false]
  ])('are null where %s', (_, storage) => {
    const { env } = fakeWindow({ storage })
    expect([env.tab, env.device]).toEqual([null, null])
  })
})

it('tells both times', () => {
  const { env } = fakeWindow()
  expect(env.elapsed()).toBe(12)
  expect(Math.abs(env.now() - Date.now())).toBeLessThan(1000)
})
