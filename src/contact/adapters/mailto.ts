/** A mail to the coach, with everything filled in; the visitor's own program sends it, or not. */
export function mailAddress(to: string, subject: string, body: string): string {
  // RFC 6068: line breaks travel as CRLF.
  const lines = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${lines}`
}
