import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, without a slash at the end. */
export const root = join(fileURLToPath(import.meta.url), '..', '..')
export const dist = join(root, 'dist')

/** The environment for child processes: this project's Node and tools before the machine's. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  const bin = join(root, 'node_modules', '.bin')
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' }
}
