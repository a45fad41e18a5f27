import type { Messages } from '../../i18n/en.ts'
import { say } from '../../i18n/say.ts'
import type { Made } from './made.ts'

/** Long enough for a browser that asks first where to put the file. */
const KEPT = 60_000

/** Makes a file and hands it to the browser; comes back with what to tell the visitor. Never throws. */
export async function saved(make: () => Made | Promise<Made>, messages: Messages): Promise<string> {
  try {
    const made = await make()
    handOver(made)
    return say(messages[isConfined() ? 'home.framed' : 'home.saved'], { file: made.name })
  } catch {
    return messages['home.refused']
  }
}

/** A frame without an origin of its own; most such frames save nothing, and none says so. */
const isConfined = () => self.origin === 'null'

/** A link to the file in the browser's own memory, pressed for the visitor. */
function handOver({ name, blob }: Made) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}
