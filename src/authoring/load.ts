import type { Quiz } from '../domain/texts.ts'
import type { Content } from './build.ts'
import { explainAll, type Problem } from './problem.ts'
import { readContent } from './read.ts'

type Loaded =
  | (Extract<Content, { readonly ok: true }> & { readonly main: Quiz })
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * The content for a page. Broken content stops a build with its report; with `tolerant` (development)
 * the problems come back, for the page to show.
 */
export function loadContent(tolerant: boolean): Loaded {
  if (tolerant) return load()
  built ??= load()
  if (!built.ok) throw new Error(explainAll(built.problems))
  return built
}

/** A build reads the content once, not once a page. */
let built: Loaded | undefined

function load(): Loaded {
  const content = readContent('content')
  if (!content.ok) return content
  const main = content.quizzes.find(quiz => quiz.id === content.site.main)
  if (!main) throw new Error('The checked content has no main quiz.')
  return { ...content, main }
}
