import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QuestionKey } from '../../src/domain/key.ts'
import type { Quiz } from '../../src/domain/texts.ts'

/** Writes the yardstick into `dir`: the quickest honest page with the same questions. */
export function writeYardstick(quiz: Quiz, dir: string) {
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'index.html'), page(quiz))
}

/** Real HTML, two rules of style, and only the script that answering needs. */
function page({ key, texts, locale }: Quiz): string {
  const [first] = key.questions
  const forms = key.questions.map((_, index) => form({ key, texts }, index))
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(texts.title)}</title>
<style>form:not(:target),main:has(:target) div{display:none}label{display:block;padding:.75em}</style>
<main><div><h1>${escaped(texts.title)}</h1><p>${escaped(texts.definition)}</p>
<p><a href="#${first?.id}">Start</a></p></div>
${forms.join('\n')}</main>
<script>${answering}</script></html>`
}

function form({ key, texts }: Pick<Quiz, 'key' | 'texts'>, index: number): string {
  const question = key.questions[index] as QuestionKey
  const words = texts.questions[question.id]
  const unknown = question.kind === 'item' ? [option(question, 'unknown', texts.unknown)] : []
  const options = question.options.map(({ id }) => option(question, id, words?.options[id] ?? id))
  return `<form id="${question.id}"><p>Question ${index + 1} of ${key.questions.length}</p>
<fieldset><legend><h2>${escaped(words?.prompt ?? '')}</h2></legend><p>${escaped(texts.referent)}</p>
${[...options, ...unknown].join('\n')}</fieldset><button>Continue</button></form>`
}

function option({ id, kind }: QuestionKey, value: string, text: string): string {
  const type = kind === 'origin' ? 'checkbox' : 'radio'
  return `<label><input type="${type}" name="${id}" value="${value}"> ${escaped(text)}</label>`
}

const answering = `
addEventListener('submit', event => {
  event.preventDefault()
  const answers = [...document.querySelectorAll('input:checked')].map(one => [one.name, one.value])
  sessionStorage.setItem('answers', JSON.stringify(answers))
  const next = event.target.nextElementSibling
  if (event.target.querySelector(':checked') && next) location.hash = next.id
})
`

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}
