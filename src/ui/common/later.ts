/** After the frame that is under way, in an idle moment, but within a second. Safari tells no idle moments. */
export function later(act: () => void) {
  const idle = window.requestIdleCallback
  if (idle) idle(act, { timeout: 1000 })
  else setTimeout(act, 50)
}
