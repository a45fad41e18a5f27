const ACCENTED: Readonly<Record<string, string>> = {
  a: 'áá',
  c: 'ç',
  e: 'ëë',
  i: 'îî',
  n: 'ñ',
  o: 'øø',
  u: 'üü',
  y: 'ÿ',
  A: 'Áá',
  C: 'Ç',
  E: 'Ëë',
  I: 'Îî',
  O: 'Øø',
  U: 'Üü',
  Y: 'Ÿ'
}
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ'
/** What must come through as it is: fill-ins, and where links lead. */
const KEPT = /(\{[^{}]*\}|\]\([^)]*\))/

/** Words in no language: accented, and two fifths longer, as German or Dutch may be. */
export function pseudo(text: string): string {
  return outsideKept(text, letter => ACCENTED[letter] ?? letter)
}

/** Words in no language, written from right to left. */
export function mirrored(text: string): string {
  return outsideKept(text, letter => HEBREW[letter.toLowerCase().charCodeAt(0) - 97] ?? letter)
}

function outsideKept(text: string, change: (letter: string) => string): string {
  return text
    .split(KEPT)
    .map(piece => (KEPT.test(piece) ? piece : piece.replace(/[a-z]/gi, change)))
    .join('')
}
