import { readContent } from '../read.ts'

/** The path of the site at `url`, with a slash at both ends. */
export function basePath(url: string): string {
  return new URL(`${url}/`).pathname.replace(/\/+$/, '/')
}

/** The same for the content folder, also while it is broken. */
export function basePathOf(dir: string): string {
  const content = readContent(dir)
  return content.ok ? basePath(content.site.url) : '/'
}
