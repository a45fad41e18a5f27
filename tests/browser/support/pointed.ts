import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endpointHost, secondSite } from '../../../scripts/second-site.ts'
import type { Manners } from '../../contact/endpoint.ts'

/** Takes whatever comes, says so, and lets other sites read it. */
export const friendly: Manners = {
  open: true,
  asked: true,
  take: () => ({ status: 200, body: '{"ok":true}' })
}

/** The second site, uncounted, with the endpoint's host in its pages and policies replaced by a local server. */
export async function pointedAt(url: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'quiz-contact-'))
  cpSync(await secondSite(), dir, { recursive: true })
  for (const file of globSync('**/*.html', { cwd: dir }).map(name => join(dir, name)))
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replaceAll(endpointHost, url)
        .replace(/,"counting":\{[^}]*\}/, '')
    )
  return dir
}
