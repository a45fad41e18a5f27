import house from '../components/House.astro?raw'
import type { Site } from '../domain/site.ts'
import type { Quiz } from '../domain/texts.ts'
import { messagesOf } from '../i18n/languages.ts'
import { fallbackNote, type Picture, type Previews, previewsOf } from '../previews/previews.ts'
import { type Place, paramOf } from './places.ts'

const drawn = new WeakMap<Quiz, Previews>()

/** The preview pictures of a quiz; a build draws them once, not once a page. */
export function previewsFor(site: Site, quiz: Quiz): Previews {
  const known = drawn.get(quiz)
  if (known) return known
  const note = fallbackNote(quiz)
  if (note) console.info(note)
  const previews = previewsOf({ site, quiz, messages: messagesOf(quiz.locale), house })
  drawn.set(quiz, previews)
  return previews
}

/** A picture's address below the site's base. */
export function pictureFile({ key }: Picture): string {
  return `previews/${key}.png`
}

/** What a page below `/result/` is made with: one a picture. */
export function resultPages({ site, quiz, path }: Place) {
  return [...previewsFor(site, quiz).results].map(([shape, picture]) => ({
    params: { at: paramOf(path), shape },
    props: { picture }
  }))
}
