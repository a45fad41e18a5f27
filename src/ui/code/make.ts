import '../../embed/host.ts'
import { accentFor } from '../../embed/look.ts'
import { copyFrom } from '../share/copy.ts'
import { anchorOf, attributesOf, frameOf, linesOf, type Wish } from './snippets.ts'

/** Brings the page to life where a coach makes the lines for their own site; its parts are HTML. */
export function makeLines(main: HTMLElement): void {
  const draw = () => show(main)
  main.addEventListener('input', draw)
  for (const button of main.querySelectorAll('button')) button.onclick = () => copy(button)
  // A browser may have kept what was chosen before a reload.
  draw()
}

const valueAt = (main: HTMLElement, selector: string) =>
  main.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? ''

function show(main: HTMLElement) {
  const { paper = '', words = '', quiz = '', script = '' } = main.dataset
  const typed = valueAt(main, '#code-accent')
  const found = accentFor(typed, paper, words)
  const wish: Wish = {
    mode: valueAt(main, '[name=code-mode]:checked') as Wish['mode'],
    theme: valueAt(main, '[name=code-theme]:checked') as Wish['theme'],
    accent: found?.accent ?? ''
  }
  const absolute = (path: string) => new URL(path, location.origin).href
  const home = absolute(valueAt(main, '#code-language'))
  write(main, '#code-lines', linesOf(home, absolute(script), wish))
  write(main, '#code-frame', frameOf(home, quiz, wish))
  write(main, '#code-anchor', anchorOf(home, quiz))
  const lost = main.querySelector<HTMLElement>('#code-accent-lost')
  if (lost) lost.textContent = typed.trim() !== '' && !found ? (lost.dataset.lost ?? '') : ''
  preview(main, { 'data-collaboration-quiz': home, ...attributesOf(wish) })
}

function write(main: HTMLElement, selector: string, text: string) {
  const field = main.querySelector<HTMLTextAreaElement>(selector)
  if (!field || field.value === text) return
  field.value = text
  // What was copied are not these lines any more.
  const said = statusOf(field)
  if (said) said.textContent = ''
}

/** The quiz as it will stand in the coach's page, brought by the script that stands there. */
function preview(main: HTMLElement, attributes: Readonly<Record<string, string>>) {
  const place = main.querySelector<HTMLElement>('#preview')
  const wished = JSON.stringify(attributes)
  if (!place || place.dataset.shows === wished) return
  place.dataset.shows = wished
  // Another wish is another element: the script reads an element once.
  const made = document.createElement('div')
  const eager = attributes['data-mode'] === undefined ? { 'data-eager': '' } : {}
  const all = { ...attributes, ...eager, 'data-scroll': 'off' }
  for (const [name, value] of Object.entries(all)) made.setAttribute(name, value)
  place.replaceChildren(made)
}

const statusOf = (inside: Element) =>
  inside.closest('.cq-line')?.querySelector<HTMLElement>('[role=status]') ?? null

async function copy(button: HTMLButtonElement) {
  const field = button.closest('.cq-line')?.querySelector('textarea')
  const said = statusOf(button)
  if (!field || !said) return
  const copied = await copyFrom(field)
  said.textContent = said.dataset[copied ? 'copied' : 'failed'] ?? ''
}
