import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildIn, copyProject } from '../../../scripts/copy-project.ts'
import { findNginx, startNginx } from '../../../scripts/nginx.ts'
import { dist, root } from '../../../scripts/paths.ts'
import { type Framing, openFraming } from './framing.ts'
import { test as base } from './test.ts'

/** A build and how nginx serves it. */
export interface HostedSite {
  readonly url: string
  /** The built files. */
  readonly dir: string
  /** Where it says it stands. */
  readonly published: string
}

interface Fixtures {
  /** The project's build at the root, or the small quiz below a path. */
  readonly stands: 'at the root' | 'below a path'
  readonly site: HostedSite
  /** Another site; as `coach.localhost` it is the host that both sites list. */
  readonly framing: Framing
}

/** The path of the small site, in its content and in its server. */
const path = '/sub/path/'

export const test = base.extend<Fixtures>({
  stands: ['at the root', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  framing: async ({}, use) => {
    const framing = await openFraming()
    await use(framing)
    await framing.close()
  },
  site: [
    ({ stands, framing }, use) =>
      stands === 'at the root'
        ? serveWith({ dir: dist, at: '/', published: 'https://quiz.example/', framing }, use)
        : serveWith(
            {
              dir: join(siteBelow(), 'dist'),
              at: path,
              published: `https://mini.example${path}`,
              framing
            },
            use
          ),
    { timeout: 120_000 }
  ]
})

interface Serving {
  readonly dir: string
  readonly at: string
  readonly published: string
  readonly framing: Framing
}

async function serveWith(serving: Serving, use: (site: HostedSite) => Promise<void>) {
  const { dir, at, published, framing } = serving
  const command = findNginx()
  base.skip(command === null, 'nginx is not on this machine and could not be installed')
  const home = mkdtempSync(join(tmpdir(), 'quiz-hosted-'))
  const place = join(home, at)
  if (at !== '/') mkdirSync(dirname(place), { recursive: true })
  if (at !== '/') symlinkSync(dir, place.replace(/\/$/, ''))
  const lines = readFileSync(join(dir, '..', 'hosting', 'nginx.conf'), 'utf8').replaceAll(
    'https://coach.example',
    framing.origin('coach.localhost')
  )
  const server = await startNginx(command ?? '', { dir: at === '/' ? dir : home, lines })
  await use({ url: server.url.replace(/\/$/, at), dir, published })
  await server.close()
  rmSync(home, { recursive: true, force: true })
}

/** The small quiz, built for an address with a path; kept until the project's own build is newer. */
function siteBelow(): string {
  const kept = join(root, '.cache', 'site-below')
  if (isFresh(kept)) return kept
  const dir = copyProject()
  cpSync(join(root, 'tests/content/fixtures/mini/content'), join(dir, 'content'), {
    recursive: true
  })
  withPath(join(dir, 'content'))
  buildIn(dir)
  rmSync(kept, { recursive: true, force: true })
  for (const folder of ['dist', 'hosting'])
    cpSync(join(dir, folder), join(kept, folder), { recursive: true })
  rmSync(dir, { recursive: true, force: true })
  return kept
}

function isFresh(kept: string): boolean {
  const own = join(kept, 'dist', 'index.html')
  return existsSync(own) && statSync(own).mtimeMs > statSync(join(dist, 'index.html')).mtimeMs
}

/** An address with a path, and pictures that have to be found below it. */
function withPath(content: string) {
  const file = join(content, 'site.md')
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><circle r="96"/></svg>'
  const lines = `portrait: { file: me.svg, alt: The doctor at her desk }
logo: { file: me.svg, width: 40, height: 40 }
offer:`
  mkdirSync(join(content, 'pictures'))
  writeFileSync(join(content, 'pictures', 'me.svg'), drawing)
  const text = readFileSync(file, 'utf8')
    .replace('https://mini.example\n', `https://mini.example${path.slice(0, -1)}\n`)
    .replace('offer:', lines)
  writeFileSync(file, text)
}
