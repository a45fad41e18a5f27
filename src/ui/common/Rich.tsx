import { Fragment } from 'preact'
import type { Inline, RichText, Sentence } from '../../domain/texts.ts'

/** The author's Markdown, drawn element by element: no HTML string ever reaches the page. */
export function Rich({ text, class: name }: { text: RichText; class?: string }) {
  return (
    <>
      {text.map((block, index) =>
        block.kind === 'paragraph' ? (
          <p key={index} class={name}>
            <Sentences sentences={block.sentences} />
          </p>
        ) : (
          <ul key={index} class={name}>
            {block.items.map((item, at) => (
              <li key={at}>
                <Sentences sentences={item} />
              </li>
            ))}
          </ul>
        )
      )}
    </>
  )
}

/** Sentences side by side, a space between. */
export function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <>
      {sentences.map((sentence, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <Words words={sentence} />
        </Fragment>
      ))}
    </>
  )
}

function Words({ words }: { words: readonly Inline[] }) {
  return (
    <>
      {words.map((word, index) => (
        <Word key={index} word={word} />
      ))}
    </>
  )
}

function Word({ word }: { word: Inline }) {
  if (typeof word === 'string') return <>{word}</>
  if ('strong' in word) return <strong>{<Words words={word.strong} />}</strong>
  if ('em' in word) return <em>{<Words words={word.em} />}</em>
  if ('link' in word) {
    return (
      <a href={word.href} rel="noopener noreferrer">
        <Words words={word.link} />
      </a>
    )
  }
  return null
}
