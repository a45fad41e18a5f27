import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtSite } from './built-site.ts'
import { root } from './paths.ts'

/** The host of the endpoint in the second site; a test puts a server of its own in its place. */
export const endpointHost = 'https://contact.example'

/** What an author writes of a contact, whichever way it takes. */
export const consent = `  consent:
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

const contact = `contact:
  adapter: webhook
  url: ${endpointHost}/hook
${consent}`

/** A small quiz whose site has an endpoint for contacts and counts: the folder of its files. */
export async function secondSite(): Promise<string> {
  return join(await builtSite('second-site', fill), 'dist')
}

function fill(content: string) {
  cpSync(join(root, 'tests/content/fixtures/mini/content'), content, { recursive: true })
  const site = join(content, 'site.md')
  const offer = `${counting}${contact}\noffer:\n  result: a1`
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace(/^offer:/m, () => offer)
  )
}
