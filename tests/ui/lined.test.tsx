import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Lined } from '../../src/ui/compare/Lined.tsx'
import { attribute, elementsOf } from './support/tree.ts'

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell'
}

it('every part says what it is of a table, also where a browser forgets it for rows laid out as grids', () => {
  const row = { id: 'trust', name: 'Trust', line: '–', numbers: [40, 60], words: 'Worth a talk' }
  const heads = ['Dimension', '0 to 100', 'A', 'B']
  const html = renderToString(h(Lined, { caption: 'Both', heads, rows: [row] }))
  const parts = elementsOf(html).filter(({ tagName }) => tagName in roles || tagName === 'th')
  expect(parts).toHaveLength(15)
  for (const part of parts) {
    const head = attribute(part, 'scope') === 'col' ? 'columnheader' : 'rowheader'
    expect(attribute(part, 'role'), part.tagName).toBe(roles[part.tagName] ?? head)
  }
})
