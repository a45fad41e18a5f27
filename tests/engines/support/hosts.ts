import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { root } from '../../../scripts/paths.ts'

interface Host {
  readonly url: string
  close(): Promise<void>
}

/** A page of another site than the quiz's, with the quiz in it; it keeps the events it is told. */
export async function openHost(quiz: string): Promise<Host> {
  const file = join(root, 'tests', 'browser', 'hosts', 'inline.html')
  const listen = `<script>
    window.told = []
    for (const type of ['ready', 'start', 'progress', 'error'])
      document.addEventListener('collaboration-quiz:' + type, () => window.told.push(type))
  </script>`
  const body = readFileSync(file, 'utf8')
    .replaceAll('{quiz}', quiz)
    .replace('<h1>', `${listen}<h1>`)
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    // By this name it is another site, although the machine is the same.
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
