import { build } from 'vite'

/** A source file and all that it imports as one plain script; its exports would go by `name`. */
export async function oneFile(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name } }
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error(`${entry} came to nothing.`)
  return chunk.code
}
