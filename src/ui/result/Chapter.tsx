import type { ComponentChildren } from 'preact'

interface ChapterProps {
  readonly title: string
  /** Stands under the title; on wide screens both hang beside the evidence. */
  readonly lead?: ComponentChildren
  readonly children: ComponentChildren
}

/** One section of the result: what it says, then what shows it. */
export function Chapter({ title, lead, children }: ChapterProps) {
  return (
    <section class="cq-sec">
      <div class="cq-st">
        <h2>{title}</h2>
        {lead}
      </div>
      <div class="cq-st">{children}</div>
    </section>
  )
}
