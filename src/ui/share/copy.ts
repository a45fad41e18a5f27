type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * Copies what stands in a read-only field. Without a clipboard (an old browser, a frame that may
 * not) the selected text can still be copied; if not even that works, it stays selected.
 */
export async function copyFrom(field: TextField): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    return copySelected(field)
  }
}

function copySelected(field: TextField): boolean {
  const before = document.activeElement
  field.focus()
  field.select()
  const copied = document.execCommand('copy')
  if (copied && before instanceof HTMLElement) before.focus()
  return copied
}
