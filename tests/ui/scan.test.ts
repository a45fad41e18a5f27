import { describe, expect, it } from 'vitest'
import type { Camera, Eye } from '../../src/ui/scan/camera.ts'
import { createScan, type ScanState } from '../../src/ui/scan/scan.ts'

/** A camera in the hand of a test: it is on when `on` says so, and sees what `show` holds before it. */
function fakeCamera({ able = true } = {}) {
  let on = 0
  let [grant, refuse] = [(_: Eye) => {}, (_: unknown) => {}]
  let [see, lose] = [(_: readonly string[]) => {}, (_: unknown) => {}]
  const camera: Camera = {
    canScan: async () => able,
    open: () =>
      new Promise((done, failed) => {
        grant = done
        refuse = failed
      })
  }
  const eye: Eye = {
    video: {} as HTMLVideoElement,
    look: () =>
      new Promise((done, failed) => {
        see = done
        lose = failed
      }),
    stop: () => {
      on -= 1
    }
  }
  return {
    camera,
    on: () => on,
    grant: () => {
      on += 1
      grant(eye)
    },
    refuse: (name: string) => refuse(new DOMException('no', name)),
    show: (...texts: readonly string[]) => see(texts),
    unplug: () => lose(new Error('gone'))
  }
}

/** Lets everything that waits for a promise go on. */
const settle = () => new Promise(setImmediate)

async function scanWith(options: Parameters<typeof fakeCamera>[0] = {}) {
  const fake = fakeCamera(options)
  const texts: string[] = []
  const scan = createScan(fake.camera, text => texts.push(text))
  const states: ScanState[] = []
  scan.$state.subscribe(state => states.push(state))
  await scan.check()
  return { ...fake, scan, texts, states }
}

async function looking() {
  const all = await scanWith()
  all.scan.start()
  all.grant()
  await settle()
  return all
}

describe('the camera', () => {
  it('is not asked for before the visitor wants it', async () => {
    const { states, on } = await scanWith()
    expect(states).toEqual(['checking', 'off'])
    expect(on()).toBe(0)
  })

  it('cannot be started where the browser reads no QR codes', async () => {
    const { states } = await scanWith({ able: false })
    expect(states).toEqual(['checking', 'unable'])
  })

  it('tells each text once, several codes one after the other', async () => {
    const { states, texts, show } = await looking()
    for (const seen of [[], ['q1a'], ['q1a'], ['q1a', 'q1b']]) {
      show(...seen)
      await settle()
    }
    expect(texts).toEqual(['q1a', 'q1b'])
    expect(states).toEqual(['checking', 'off', 'asking', 'looking'])
  })

  it('goes off when the visitor is done, and nothing is told any more', async () => {
    const { scan, texts, show, on } = await looking()
    expect(on()).toBe(1)
    scan.stop()
    expect(on()).toBe(0)
    expect(scan.$eye.get()).toBeNull()
    show('q1late')
    await settle()
    expect(texts).toEqual([])
  })

  it('stays off when the visitor stopped while the browser was asking', async () => {
    const { scan, states, grant, on } = await scanWith()
    scan.start()
    scan.stop()
    grant()
    await settle()
    expect(on()).toBe(0)
    expect(states.at(-1)).toBe('off')
  })

  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'failed'],
    ['NotReadableError', 'failed']
  ])('with %s is told to be %s, and can be tried again', async (name, state) => {
    const { scan, states, refuse, grant, on } = await scanWith()
    scan.start()
    refuse(name)
    await settle()
    expect(states.at(-1)).toBe(state)
    scan.start()
    grant()
    await settle()
    expect(states.at(-1)).toBe('looking')
    expect(on()).toBe(1)
  })

  it('that goes away is switched off and said so', async () => {
    const { states, unplug, on } = await looking()
    unplug()
    await settle()
    expect(states.at(-1)).toBe('failed')
    expect(on()).toBe(0)
  })

  it('stopped before it was ever on stays as it is', async () => {
    const { scan, states } = await scanWith({ able: false })
    scan.stop()
    expect(states.at(-1)).toBe('unable')
  })
})
