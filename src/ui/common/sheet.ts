/** Longest wait in milliseconds: a look that hangs must not keep the words away. */
const LONGEST = 3000

/**
 * Brings a style sheet that would be too much for every first page, and waits for it, so that what
 * comes with it is never seen half dressed. One that cannot come holds nothing up.
 */
export function sheet(href: string): Promise<void> {
  return new Promise(done => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = link.onerror = () => done()
    setTimeout(done, LONGEST)
    document.head.append(link)
  })
}
