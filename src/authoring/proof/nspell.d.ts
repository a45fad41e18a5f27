declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean
  }
  interface Dictionary {
    readonly aff: Uint8Array
    readonly dic: Uint8Array
  }
  export default function nspell(dictionary: Dictionary): Speller
}
