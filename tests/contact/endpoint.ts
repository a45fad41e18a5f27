import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** One request as an endpoint gets it. */
export interface Letter {
  readonly method: string
  readonly path: string
  readonly type: string
  readonly origin: string | null
  readonly cookie: string | null
  readonly body: string
}

/** What an endpoint answers. */
export interface Answer {
  readonly status: number
  readonly type?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** How an endpoint takes letters when all is well, by its documentation. */
export interface Manners {
  /** Whether pages of other sites may read its answers. */
  readonly open: boolean
  /** Whether it answers the question that browsers ask before JSON (CORS preflight). */
  readonly asked: boolean
  readonly take: (letter: Letter) => Answer
}

/** What goes wrong. */
export type Trouble =
  | 'none'
  | 'html'
  | '429'
  | '500'
  | '400'
  | 'slow'
  | 'hanging'
  | 'reset'
  | 'redirect'
  | 'closed'

export interface Endpoint {
  /** Origin. */
  readonly url: string
  readonly letters: readonly Letter[]
  /** From now on. */
  behave(manners: Manners, trouble?: Trouble): void
  close(): Promise<void>
}

/** A server of one's own that behaves as an endpoint is documented to, or fails in a way that networks fail. */
export async function openEndpoint(): Promise<Endpoint> {
  const letters: Letter[] = []
  let manners: Manners = { open: true, asked: true, take: () => ({ status: 200 }) }
  let trouble: Trouble = 'none'
  const server = createServer((request, response) => {
    void read(request).then(letter => {
      if (letter.method === 'OPTIONS') return preflight(response, manners, trouble)
      letters.push(letter)
      misbehave(letter, response, manners, trouble)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    letters,
    behave(next, what = 'none') {
      letters.length = 0
      manners = next
      trouble = what
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function read(request: IncomingMessage): Promise<Letter> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    type: request.headers['content-type'] ?? '',
    origin: request.headers.origin ?? null,
    cookie: request.headers.cookie ?? null,
    body: Buffer.concat(chunks).toString()
  }
}

const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Retry-After' }
const asked = {
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Content-Type'
}

function preflight(response: ServerResponse, manners: Manners, trouble: Trouble) {
  const may = manners.open && manners.asked && trouble !== 'closed'
  response.writeHead(may ? 204 : 405, may ? { ...open, ...asked } : {})
  response.end()
}

function misbehave(letter: Letter, response: ServerResponse, manners: Manners, trouble: Trouble) {
  const give = (answer: Answer, more: Readonly<Record<string, string>> = {}) => {
    const type = answer.type ?? 'application/json; charset=utf-8'
    const cors = manners.open && trouble !== 'closed' ? open : {}
    response.writeHead(answer.status, { 'Content-Type': type, ...cors, ...answer.headers, ...more })
    response.end(answer.body ?? '')
  }
  const page = { type: 'text/html; charset=utf-8', body: '<!doctype html><title>Hello</title>' }
  if (trouble === 'reset') return void response.socket?.destroy()
  if (trouble === 'hanging') return
  if (trouble === 'html') return give({ status: 200, ...page })
  if (trouble === '500') return give({ status: 500, ...page })
  if (trouble === '400') return give({ status: 400, body: '{"errors":[{"message":"no"}]}' })
  if (trouble === '429') return give({ status: 429, body: '{}' }, { 'Retry-After': '7' })
  if (trouble === 'redirect' && letter.method === 'POST')
    return give({ status: 302, ...page }, { Location: '/moved' })
  if (trouble === 'slow') return void setTimeout(() => give(manners.take(letter)), 15)
  give(manners.take(letter))
}
