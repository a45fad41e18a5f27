import type { APIRoute } from 'astro'
import { build } from 'vite'

/** The script for other people's pages: one file without imports, that any page may load as it likes. */
export const GET: APIRoute = async () =>
  new Response(await script(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } })

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/embed/host.ts', formats: ['iife'], name: 'CollaborationQuiz' }
    }
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('The script for other people’s pages came to nothing.')
  return inAscii(chunk.code)
}

/** A host page may be in any encoding, and the script would be read in it. */
function inAscii(code: string): string {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  return code.replace(/[^\n -~]/g, escaped)
}
