import type { Site } from '../../domain/site.ts'
import href from './portrait.css?url'

interface PortraitProps {
  readonly portrait: NonNullable<Site['portrait']>
}

/** Who is making the offer. */
export function Portrait({ portrait }: PortraitProps) {
  return (
    <>
      <link rel="stylesheet" href={href} />
      <img
        class="cq-face"
        src={`${import.meta.env.BASE_URL}pictures/${portrait.file}`}
        alt={portrait.alt}
        width="96"
        height="96"
      />
    </>
  )
}
