import { build, type Content } from './build.ts'
import { readFiles } from './files.ts'

/** Reads and checks the content folder `dir` (`content`, seen from the working directory). */
export function readContent(dir: string): Content {
  return build(readFiles(dir))
}
