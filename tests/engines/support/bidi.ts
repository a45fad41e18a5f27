/** A connection by WebDriver BiDi: commands with an answer each, and what the pages log. */
export interface Bidi {
  send<T = object>(method: string, params: object): Promise<T>
  /** Errors that pages have logged so far. */
  readonly logged: readonly string[]
  close(): void
}

interface Message {
  readonly id?: number | null
  readonly type: 'success' | 'error' | 'event'
  readonly result?: object
  readonly error?: string
  readonly message?: string
  readonly method?: string
  readonly params?: { readonly level?: string; readonly text?: string }
}

interface Waiting {
  resolve(result: object): void
  reject(error: Error): void
}

export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, Waiting>()
  const logged: string[] = []
  let last = 0

  socket.addEventListener('message', ({ data }) => take(JSON.parse(String(data)) as Message))

  function take({ id, type, result, error, message, method, params }: Message) {
    if (method === 'log.entryAdded' && params?.level === 'error') logged.push(params.text ?? '')
    const command = waiting.get(id ?? 0)
    waiting.delete(id ?? 0)
    if (type === 'success') command?.resolve(result ?? {})
    else command?.reject(new Error(`${error}: ${message}`))
  }

  function send(method: string, params: object): Promise<object> {
    last += 1
    const id = last
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, params }))
    })
  }

  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}.`)))
  })
  return {
    send: <T>(method: string, params: object) => send(method, params) as Promise<T>,
    logged,
    close: () => socket.close()
  }
}
