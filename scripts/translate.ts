import { readFiles } from '../src/authoring/files.ts'
import { readSource } from '../src/authoring/source.ts'
import { extract } from '../src/authoring/translation/extract.ts'
import { writeFiles } from '../src/authoring/write.ts'

// Starts a translation: the original's words, in the files in which a language has its own.
const [locale, dir = 'content'] = process.argv.slice(2)
if (locale === undefined) {
  console.error('Which language? For example: node scripts/translate.ts fr')
  process.exitCode = 1
} else {
  const files = readFiles(dir)
  const there = new Set(files.map(({ path }) => path))
  const added = extract(readSource(files), locale).filter(({ path }) => !there.has(path))
  writeFiles(dir, added)
  console.log(`${added.length} files to translate into "${locale}".`)
}
