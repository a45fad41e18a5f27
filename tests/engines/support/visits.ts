import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dist } from '../../../scripts/paths.ts'
import { type FolderServer, serveFolder } from '../../../scripts/serve-folder.ts'
import { encode } from '../../../src/domain/code/encode.ts'
import { answersOf } from '../../../src/domain/code/records.ts'
import { en } from '../../../src/i18n/en.ts'
import { enCompare } from '../../../src/i18n/en-compare.ts'
import { enWorkshop } from '../../../src/i18n/en-workshop.ts'
import { say } from '../../../src/i18n/say.ts'
import { everywhere, flagship, pressing, tableFor, worked } from '../../browser/support/flagship.ts'
import { friendly, pointedAt } from '../../browser/support/pointed.ts'
import { type Endpoint, openEndpoint } from '../../contact/endpoint.ts'
import { openHost } from './hosts.ts'
import type { Engine, Tab } from './tab.ts'
import {
  button,
  chosen,
  field,
  patience,
  place,
  press,
  shows,
  startQuiz,
  tableOn,
  takeOn,
  takeScreen,
  until
} from './visitor.ts'

const onPurpose = 'an error on purpose'
/** To start an engine, in milliseconds. */
const slow = 60_000

/** The same visits in every engine; where `open` is null, the machine lacks it. */
export function visits(name: string, open: (() => Promise<Engine>) | null) {
  describe.skipIf(open === null)(name, () => {
    let engine: Engine
    let site: FolderServer
    let tab: Tab

    beforeAll(async () => {
      if (!open) return
      engine = await open()
      site = await serveFolder({ dir: dist })
    }, slow)
    afterAll(async () => {
      await engine?.close()
      await site?.close()
    })
    beforeEach(async () => {
      tab = await engine.open()
    }, slow)
    afterEach(async () => {
      await tab.close()
      expect(engine.faults().filter(fault => !fault.includes(onPurpose))).toEqual([])
    })

    test('what goes wrong in a page does not go unseen', async () => {
      await tab.goto(`${site.url}404.html`)
      await tab.run(text => {
        queueMicrotask(() => {
          throw new Error(text)
        })
        return null
      }, onPurpose)
      await tab.goto(`${site.url}404.html`)
      await until(() => engine.faults().some(fault => fault.includes(onPurpose)), 'the error')
    })

    test('the whole quiz, once back, to the result; its link shows the same to somebody else', async () => {
      await tab.goto(site.url)
      await startQuiz(tab)
      await takeScreen(tab, pressing(worked))
      await takeScreen(tab, pressing(worked))
      await tab.back()
      await until(async () => (await place(tab)).n === 2, 'the second question')
      await expect.poll(() => chosen(tab), patience).toBe(pressing(worked)(2))
      await takeOn(tab, pressing(worked))
      await expect.poll(() => tableOn(tab), patience).toEqual(tableFor(worked))
      await until(() => tab.run(isDrawn), 'the chart')
      const link = await linkOn(tab, en['share.link'])
      await tab.close()
      tab = await engine.open()
      await tab.goto(link)
      await shows(tab, en['opened.kind-profile'])
      await expect.poll(() => tableOn(tab), patience).toEqual(tableFor(worked))
    })

    test('two results side by side', async () => {
      await tab.goto(`${site.url}compare/#${codeOf(worked)}.${codeOf(everywhere(4))}`)
      await shows(tab, enCompare['compare.pair'])
      const rows = await tab.run(caption => {
        const tables = [...document.querySelectorAll('table')]
        const table = tables.find(one => one.caption?.textContent?.includes(caption))
        return [...(table?.tBodies ?? [])].flatMap(({ rows }) => [...rows]).length
      }, enCompare['compare.gaps-caption'])
      expect(rows).toBe(flagship.key.dimensions.length)
    })

    test('a workshop: the room’s results come in, and a dimension is revealed', async () => {
      const room = [worked, ...[1, 2, 3, 4].map(everywhere)].map(codeOf)
      await tab.goto(`${site.url}workshop/#${room.slice(0, 3).join('.')}`)
      await shows(tab, say(enWorkshop['workshop.count'], { n: 3 }))
      await tab.type(field(enCompare['compare.field']), room.slice(3).join(' '))
      await press(tab, button(enWorkshop['workshop.add']))
      await shows(tab, say(enWorkshop['workshop.count'], { n: 5 }))
      await press(tab, button(enWorkshop['workshop.start']))
      await shows(tab, enCompare['team.title'])
      await press(tab, button(enWorkshop['workshop.first']))
      await shows(tab, say(enWorkshop['workshop.step'], { n: 1, of: 6 }))
      const { shown, told } = await tab.run(() => ({
        shown: document.querySelector('main h1')?.textContent ?? '',
        told: document.querySelector('main [role=img]')?.getAttribute('aria-label') ?? ''
      }))
      expect(told.match(/[^;]+: \d+/g)).toEqual([expect.stringContaining(`${shown}: `)])
    })

    test('in a page of another site: as tall as its content, and the host hears of it', async () => {
      const host = await openHost(site.url)
      await tab.goto(host.url)
      const told = () => tab.run(() => Reflect.get(window, 'told') as string[])
      await until(async () => (await told()).includes('ready'), 'the quiz in the page')
      await tab.inFrame(0, async frame => {
        await startQuiz(frame)
        await takeScreen(frame, pressing(worked))
        await until(() => frame.run(fits), 'a frame as tall as its content')
      })
      await until(async () => (await told()).includes('progress'), 'the news of it')
      expect(await told()).not.toContain('error')
      await host.close()
    })

    test('the contact form sends what was typed and ticked', async () => {
      const endpoint = await openEndpoint()
      endpoint.behave(friendly)
      const dir = await pointedAt(endpoint.url)
      const server = await serveFolder({ dir })
      await tab.goto(server.url)
      await startQuiz(tab)
      await takeOn(tab, () => 2)
      await write(tab)
      await arrives(tab, endpoint)
      await Promise.all([server.close(), endpoint.close()])
      rmSync(dir, { recursive: true, force: true })
    })
  })
}

const codeOf = (answers: typeof worked) =>
  encode(flagship.key, answersOf(flagship.key, answers, ''))

/** Runs in the page: whether the chart shows more than an empty sheet. */
function isDrawn(): boolean {
  const canvas = document.querySelector('canvas')
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
  return data?.some(value => value > 0) ?? false
}

/** Runs in the frame: nothing of it is cut off. */
function fits(): boolean {
  return Math.abs(document.body.getBoundingClientRect().height - innerHeight) <= 1
}

async function linkOn(tab: Tab, label: string): Promise<string> {
  const read = () =>
    tab.run(words => {
      const labels = [...document.querySelectorAll('label')]
      const found = labels.find(one => one.textContent?.trim() === words)?.control
      return found instanceof HTMLInputElement ? found.value : ''
    }, label)
  await until(async () => (await read()).includes('#q1'), 'the link')
  return read()
}

async function write(tab: Tab) {
  const email = field(en['contact.email'])
  await press(tab, email)
  await tab.type(email, 'zoe@home.example')
  await press(tab, field('The doctor may answer me by e-mail.'))
  await press(tab, button(en['contact.send']))
}

async function arrives(tab: Tab, endpoint: Endpoint) {
  await shows(tab, en['contact.received'].replace('{name}', 'The meeting doctor'))
  const [letter] = endpoint.letters
  expect(JSON.parse(letter?.body ?? '')).toMatchObject({
    email: 'zoe@home.example',
    consent: { textId: 'contact', newsletter: false }
  })
}
