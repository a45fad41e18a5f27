import type { APIRoute } from 'astro'
import { oneFile } from '../authoring/hosting/one-file.ts'

/** The script for other people's pages: one file without imports, that any page may load as it likes. */
export const GET: APIRoute = async () => {
  const code = inAscii(await oneFile('src/embed/host.ts', 'CollaborationQuiz'))
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}

/** A host page may be in any encoding, and the script would be read in it. */
function inAscii(code: string): string {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  return code.replace(/[^\n -~]/g, escaped)
}
