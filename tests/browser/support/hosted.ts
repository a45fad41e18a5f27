import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findNginx, startNginx } from '../../../scripts/nginx.ts'
import { dist } from '../../../scripts/paths.ts'
import { type Framing, openFraming } from './framing.ts'
import { otherSite, base as path } from './other-site.ts'
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
  /** The project's build at the root, or the other site below a path. */
  readonly stands: 'at the root' | 'below a path'
  readonly site: HostedSite
  /** Another site; as `coach.localhost` it is the host that both sites list. */
  readonly framing: Framing
}

export const test = base.extend<Fixtures>({
  stands: ['at the root', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  framing: async ({}, use) => {
    const framing = await openFraming()
    await use(framing)
    await framing.close()
  },
  site: [
    async ({ stands, framing }, use) =>
      stands === 'at the root'
        ? serveWith({ dir: dist, at: '/', published: 'https://quiz.example/', framing }, use)
        : serveWith(
            {
              dir: join(await otherSite(), 'dist'),
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
