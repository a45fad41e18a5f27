import type { Entry } from '../entry.ts'
import type { SourceFile } from '../files.ts'
import type { Problem } from '../problem.ts'
import type { SiteFront } from '../schemas/site.ts'
import type { Source } from '../source.ts'
import { didYouMean } from '../wording.ts'
import { at } from './context.ts'

/** Larger ones would make the first page slow; a photograph of 400 by 400 pixels needs a third of it. */
const MOST = 100_000

/** The coach's pictures: there, what their names say, and small; and each of them shown. */
export function checkPictures({ site, pictures }: Source): readonly Problem[] {
  if (!site?.data) return []
  const named = (['portrait', 'logo'] as const).flatMap(key => {
    const file = site.data?.[key]?.file
    return file === undefined ? [] : [{ key, file }]
  })
  const missing = named.flatMap(({ key, file }) => {
    const there = pictures.some(({ path }) => nameOf(path) === file)
    return there ? [] : [notThere(site, key, file, pictures)]
  })
  const unused = pictures.filter(({ path }) => !named.some(({ file }) => file === nameOf(path)))
  return [...missing, ...unused.map(shownNowhere), ...pictures.flatMap(faults)]
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? ''
}

function notThere(
  site: Entry<SiteFront>,
  key: string,
  file: string,
  pictures: readonly SourceFile[]
): Problem {
  const names = pictures.map(({ path }) => nameOf(path))
  return at(
    site.doc,
    [key, 'file'],
    'the name of a file in content/pictures',
    `"${file}"`,
    `Put the file there or mend its name.${didYouMean(file, names)}`
  )
}

function shownNowhere({ path }: SourceFile): Problem {
  return {
    file: path,
    field: 'use of the file',
    expected: 'a picture that site.md names under portrait or logo',
    found: 'one that it does not',
    todo: 'Name it there, or remove the file.'
  }
}

function faults({ path, picture }: SourceFile): readonly Problem[] {
  const { bytes = 0, genuine = false } = picture ?? {}
  const size: Problem = {
    file: path,
    field: 'size of the file',
    expected: `at most ${MOST / 1000} kB`,
    found: `${Math.ceil(bytes / 1000)} kB`,
    todo: 'Save it smaller: twice as wide and high as it is shown is enough.'
  }
  const kind: Problem = {
    file: path,
    field: 'kind of the file',
    expected: 'what its ending says',
    found: 'something else',
    todo: 'Save it anew in that format; giving it another name is not enough.'
  }
  return [...(bytes > MOST ? [size] : []), ...(genuine ? [] : [kind])]
}
