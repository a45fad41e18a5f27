import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/paths.ts'
import { build } from '../../src/authoring/build.ts'
import { mini } from './fixtures.ts'

/** First parts of the addresses that pages and files of the site have. */
function addresses(): readonly string[] {
  const pages = join(root, 'src', 'pages')
  return (
    [pages, join(pages, '[...at]'), join(root, 'public')]
      .flatMap(folder => readdirSync(folder, { withFileTypes: true }))
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('['))
      .map(({ name }) => name)
      // Which is a folder of the content itself.
      .filter(name => name !== 'pictures')
  )
}

describe('the folder of a quiz', () => {
  it('is looked for among pages that exist', () => {
    expect(addresses()).toEqual(expect.arrayContaining(['result', 'workshop', 'previews']))
  })

  it.each(addresses())('cannot take the address %s', name => {
    const content = build([...mini(), { path: `content/${name}/quiz.md`, text: '' }])
    const problems = content.ok ? [] : content.problems
    expect(problems.map(({ expected }) => expected).join('\n')).toContain(
      'a name that no page of the site has'
    )
  })
})
