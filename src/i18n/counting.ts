/** What the first page says where the coach counts; a site that does not is not handed it. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'We count, without cookies, how often this quiz is started and finished; no answer is counted.',
  nl: 'We tellen, zonder cookies, hoe vaak deze quiz wordt begonnen en afgemaakt; geen enkel antwoord wordt geteld.'
}

/** In that language, or in English. */
export function countingWords(locale: string): string {
  return WORDS[locale] ?? WORDS[locale.split('-')[0] ?? ''] ?? WORDS.en ?? ''
}
