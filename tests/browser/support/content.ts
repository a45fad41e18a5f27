import { join } from 'node:path'
import { root } from '../../../scripts/paths.ts'
import type { Content } from '../../../src/authoring/build.ts'
import { readContent } from '../../../src/authoring/read.ts'

const read = readContent(join(root, 'content'))
if (!read.ok) throw new Error('The content does not pass its checks: run `npm run content`.')

/** What the site under test was built from; read once a process, because that takes a while. */
export const content: Extract<Content, { ok: true }> = read
