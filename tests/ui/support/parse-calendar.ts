/** A calendar file by RFC 5545: folded lines joined, escapes taken back. */
export function parseCalendar(text: string) {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('Line ends')
  const lines = text
    .replace(/\r\n[\t ]/g, '')
    .trimEnd()
    .split('\r\n')
  const events: Record<string, string>[] = []
  const names: string[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? []
    names.push(`${name}:${name === 'BEGIN' || name === 'END' ? value : ''}`)
    if (line === 'BEGIN:VEVENT') events.push({})
    else if (events.length > 0) Object.assign(events.at(-1) ?? {}, { [name]: unescaped(value) })
  }
  return { events, names }
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}
