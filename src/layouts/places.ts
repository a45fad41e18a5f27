import { loadContent } from '../authoring/load.ts'
import type { ScoringKey } from '../domain/key.ts'
import type { Site } from '../domain/site.ts'
import type { Quiz } from '../domain/texts.ts'

/** A quiz in one language, and where it stands. */
export interface Place {
  readonly site: Site
  readonly quiz: Quiz
  /** All frozen ones. */
  readonly editions: readonly ScoringKey[]
  /** Below the site's base, with a slash at the end; '' for the main quiz in the site's language. */
  readonly path: string
  /** The same quiz in every language that it has, this one included; the site's own first. */
  readonly languages: readonly { readonly locale: string; readonly path: string }[]
}

/** Every quiz in every language; none while the content has problems. */
export function places(): readonly Place[] {
  const content = loadContent(import.meta.env.DEV)
  if (!content.ok) return []
  return content.languages.flatMap(({ site, quizzes }) =>
    quizzes.map(quiz => ({
      site,
      quiz,
      editions: content.editions[quiz.id] ?? [],
      path: pathOf(content.site, quiz),
      languages: content.languages.flatMap(({ locale, quizzes }) =>
        quizzes
          .filter(({ id }) => id === quiz.id)
          .map(other => ({ locale, path: pathOf(content.site, other) }))
      )
    }))
  )
}

/** The main quiz stands at the root, any other puts its name in front, any language but the site's own its tag before that. */
function pathOf({ main, language }: Site, { id, locale }: Quiz): string {
  return (locale === language ? '' : `${locale}/`) + (id === main ? '' : `${id}/`)
}

/** Paths of a page that every quiz has in every language. The root is one of them, whatever is wrong. */
export function placePaths() {
  const paths = places().map(({ path }) => path)
  return (paths.length === 0 ? [''] : paths).map(path => ({ params: { at: paramOf(path) } }))
}

/** A path as the address of a page says it. */
export function paramOf(path: string): string | undefined {
  return path === '' ? undefined : path.slice(0, -1)
}

/** The place of such an address. */
export function placeAt(at: string | undefined): Place | undefined {
  return places().find(({ path }) => paramOf(path) === at)
}

/** What is wrong with the content; in development a page says it. */
export function problems() {
  const content = loadContent(import.meta.env.DEV)
  return content.ok ? [] : content.problems
}
