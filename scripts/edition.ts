import { readFiles } from '../src/authoring/files.ts'
import { freeze, freezingText } from '../src/authoring/freeze.ts'
import { writeFiles } from '../src/authoring/write.ts'

const dir = process.argv[2] ?? 'content'
const freezing = freeze(readFiles(dir))
if (freezing.ok) {
  writeFiles(dir, freezing.files)
  console.log(freezingText(freezing))
} else {
  console.error(freezingText(freezing))
  process.exitCode = 1
}
