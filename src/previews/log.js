import nodeLog from 'astro/logger/node'

const oneOfMany = /├─ .*\/(previews\/[^/]+\.png|result\/[^/]+\/index\.html)/

/** Astro's own log without a line for each of the many preview files. */
export default function quietLog(options) {
  const log = nodeLog(options)
  let dropped = false
  return {
    ...log,
    write(message) {
      // Such a line comes in two messages: the file, then how long it took.
      const rest = dropped && message.label === 'SKIP_FORMAT'
      dropped = oneOfMany.test(message.message)
      if (!dropped && !rest) log.write(message)
    }
  }
}
