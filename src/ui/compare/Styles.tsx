import href from './compare.css?url'

/** The look of comparing, as a file of its own, like that of sharing. */
export function CompareStyles() {
  return <link rel="stylesheet" href={href} />
}
