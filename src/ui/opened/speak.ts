/**
 * On the page for addresses that lead nowhere: says it in the language that the address starts
 * with. Its words wait in a template.
 */
export function speakAs(path: string): void {
  const templates = [...document.querySelectorAll('template')]
  const found = templates.find(({ dataset }) => path.startsWith(dataset.path ?? '\0'))
  const main = document.querySelector('main')
  if (!found || !main) return
  const { documentElement: page } = document
  // The publisher's own words around it stay in the site's language.
  for (const part of document.querySelectorAll<HTMLElement>('header, footer')) part.lang = page.lang
  page.lang = found.lang
  page.dir = found.dir
  main.replaceChildren(found.content)
  document.title = main.querySelector('h1')?.textContent ?? document.title
}
