import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { build } from '../../../src/authoring/build.ts'
import { readFiles, type SourceFile } from '../../../src/authoring/files.ts'
import type { Answers } from '../../../src/domain/answers.ts'
import { en } from '../../../src/i18n/en.ts'
import { type Payload, payloadOf } from '../../../src/ui/payload.ts'
import { Result } from '../../../src/ui/result/Result.tsx'
import { openTab, type World } from '../../session/world.ts'

/** The payload of a content folder's main quiz. */
export function payloadFrom(files: readonly SourceFile[]): Payload {
  const content = build(files)
  const quiz = content.ok ? content.quizzes.find(({ id }) => id === content.site.main) : undefined
  if (!content.ok || !quiz) throw new Error('The content of this test is broken.')
  return payloadOf(quiz, en, content.site)
}

export const flagship = payloadFrom(readFiles('content'))

/** A visitor of this quiz who gave these answers. */
export function visitor({ quiz }: Payload, answers: Answers): World {
  const world = openTab({ quiz })
  for (const [id, answer] of Object.entries(answers)) {
    if (typeof answer === 'string') world.session.unknown(id)
    else for (const option of answer) world.session.choose(id, option)
  }
  return world
}

/** The result's HTML for these answers. */
export function resultHtml(payload: Payload, answers: Answers): string {
  const { session } = visitor(payload, answers)
  return renderToString(h(Result, { ...payload, session }))
}
