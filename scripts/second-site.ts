import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { buildIn, copyProject } from './copy-project.ts'
import { dist, root } from './paths.ts'

/** The host of the endpoint in the second site; a test puts a server of its own in its place. */
export const endpointHost = 'https://contact.example'

const consent = `  consent:
    id: contact
    version: 3
    who: The meeting doctor, 1 Ward Road, Minitown
    what: Your address, your name if you give it, and your scores if you tick that.
    why: The doctor may answer me by e-mail.
    kept: Until we have talked, at most a year.
    withdraw: Write to doctor@mini.example.
    privacy: https://mini.example/privacy
  newsletter:
    id: letter
    version: 1
    why: Send me the doctor’s letter once a month.
    withdraw: Every letter has a link to stop them.`

/** The host that the second site counts at. */
export const countingHost = 'https://stats.example'

const counting = `counting:
  adapter: plausible
  url: ${countingHost}/api/event
  site: mini.example
`

const contacts = {
  webhook: `  adapter: webhook\n  url: ${endpointHost}/hook\n${consent}`,
  netlify: `  adapter: netlify\n${consent}`
}

/**
 * A small quiz whose site has an endpoint for contacts, and with `webhook` counts, built; the folder stays until the
 * project's own build is newer.
 */
export function secondSite(adapter: keyof typeof contacts = 'webhook'): string {
  const kept = join(root, '.cache', `second-site-${adapter}`)
  if (isFresh(kept)) return kept
  const dir = copyProject()
  cpSync(join(root, 'tests/content/fixtures/mini/content'), join(dir, 'content'), {
    recursive: true
  })
  const site = join(dir, 'content', 'site.md')
  const counts = adapter === 'webhook' ? counting : ''
  const offer = `${counts}contact:\n${contacts[adapter]}\noffer:\n  result: a1`
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace(/^offer:/m, () => offer)
  )
  buildIn(dir)
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(kept, { recursive: true, force: true })
  cpSync(join(dir, 'dist'), kept, { recursive: true })
  rmSync(dir, { recursive: true, force: true })
  return kept
}

function isFresh(kept: string): boolean {
  const [own, index] = [join(kept, 'index.html'), join(dist, 'index.html')]
  if (!existsSync(own)) return false
  return !existsSync(index) || statSync(own).mtimeMs > statSync(index).mtimeMs
}
