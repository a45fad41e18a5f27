/**
 * Node's fetch with what browsers add across sites: a question before JSON, answers that may be
 * read only with permission, and answers that may not be read at all.
 */
export function browserLike(
  origin: string,
  fetch: typeof globalThis.fetch
): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const url = new URL(String(input))
    const type = new Headers(init.headers).get('content-type') ?? ''
    const foreign = url.origin !== origin
    if (foreign && init.mode !== 'no-cors' && !isSimple(type)) await ask(url, origin, fetch)
    if (init.mode === 'no-cors' && !isSimple(type)) throw new TypeError('not without a question')
    const { mode: _, keepalive: _keep, ...rest } = init
    const response = await fetch(url, { ...rest, headers: withOrigin(init.headers, origin) })
    if (!foreign) return response
    if (init.mode === 'no-cors') return hidden(response)
    if (!allows(response, origin)) throw new TypeError('may not be read')
    return response
  }
}

function isSimple(type: string): boolean {
  return /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i.test(type)
}

async function ask(url: URL, origin: string, fetch: typeof globalThis.fetch): Promise<void> {
  const response = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type'
    }
  })
  const headers = response.headers.get('access-control-allow-headers') ?? ''
  if (!response.ok || !allows(response, origin) || !/content-type|\*/i.test(headers))
    throw new TypeError('may not be sent')
}

function allows(response: Response, origin: string): boolean {
  const allowed = response.headers.get('access-control-allow-origin')
  return allowed === '*' || allowed === origin
}

async function hidden(response: Response): Promise<Response> {
  await response.body?.cancel()
  // `Response.error()` is the one response with status 0 that a script can make.
  return Object.assign(Response.error(), { text: () => Promise.resolve('') })
}

function withOrigin(headers: HeadersInit | undefined, origin: string): Headers {
  const all = new Headers(headers)
  all.set('Origin', origin)
  return all
}
