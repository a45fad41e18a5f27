/** Cells of a file, read by RFC 4180 and nothing else; throws at what it does not allow. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let rest = text
  while (rest !== '') {
    const row: string[] = []
    let end = ','
    while (end === ',') {
      const [whole, quoted, bare, found] =
        /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
      if (whole === undefined || found === undefined) throw new Error(`No cell at ${rest}`)
      row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
      rest = rest.slice(whole.length)
      end = found
    }
    rows.push(row)
  }
  return rows
}
