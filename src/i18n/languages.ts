import type { AccessibilityMessages } from './accessibility.ts'
import type { BrandMessages } from './brand.ts'
import { en, type Messages } from './en.ts'
import { enAccessibility } from './en-accessibility.ts'
import { enBrand } from './en-brand.ts'
import { type CodeMessages, enCode } from './en-code.ts'
import { type CompareMessages, enCompare } from './en-compare.ts'
import { enCounting } from './en-counting.ts'
import { type EmbedMessages, enEmbed } from './en-embed.ts'
import { enWorksheet, type WorksheetMessages } from './en-worksheet.ts'
import { enWorkshop, type WorkshopMessages } from './en-workshop.ts'
import { nl } from './nl.ts'
import { nlAccessibility } from './nl-accessibility.ts'
import { nlBrand } from './nl-brand.ts'
import { nlCode } from './nl-code.ts'
import { nlCompare } from './nl-compare.ts'
import { nlCounting } from './nl-counting.ts'
import { nlEmbed } from './nl-embed.ts'
import { nlWorksheet } from './nl-worksheet.ts'
import { nlWorkshop } from './nl-workshop.ts'

/** The words of the interface in one language. */
interface Dictionary {
  readonly messages: Messages
  /** What only the page for comparing is handed on top. */
  readonly compare: Omit<CompareMessages, keyof Messages>
  /** What only the quiz on paper says. */
  readonly worksheet: Omit<WorksheetMessages, keyof Messages>
  /** What only the page for frames is handed on top. */
  readonly embed: Omit<EmbedMessages, keyof Messages>
  /** What only the page for coaches who embed is handed on top. */
  readonly code: Omit<CodeMessages, keyof Messages>
  /** What only the page for whoever leads a workshop is handed on top of the words for comparing. */
  readonly workshop: Omit<WorkshopMessages, keyof CompareMessages>
  /** The statement on accessibility. */
  readonly accessibility: AccessibilityMessages
  /** What only the page says that shows the coach's brand. */
  readonly brand: BrandMessages
  /** What the first page says where the coach counts. */
  readonly counting: string
}

/** One line a language. Only the pages of a language carry its words. */
const DICTIONARIES: Readonly<Record<string, Dictionary>> = {
  en: {
    messages: en,
    compare: enCompare,
    worksheet: enWorksheet,
    embed: enEmbed,
    code: enCode,
    workshop: enWorkshop,
    accessibility: enAccessibility,
    brand: enBrand,
    counting: enCounting
  },
  nl: {
    messages: nl,
    compare: nlCompare,
    worksheet: nlWorksheet,
    embed: nlEmbed,
    code: nlCode,
    workshop: nlWorkshop,
    accessibility: nlAccessibility,
    brand: nlBrand,
    counting: nlCounting
  }
}

/** Languages of today that are written from right to left, unless another script is named (CLDR). */
const RIGHT_TO_LEFT = /^(?:(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?!-Latn)|[a-z]+-(?:Arab|Hebr))(?:-|$)/

/** The languages that the interface speaks. */
export const LANGUAGES: readonly string[] = Object.keys(DICTIONARIES)

/** Whether the interface speaks a language, or the one that it is a form of: `pt` for `pt-BR`. */
export function speaks(locale: string, languages: readonly string[] = LANGUAGES): boolean {
  return languages.includes(locale) || languages.includes(plain(locale))
}

/** Its script's direction, for `dir`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr'
}

/** The interface in a language that the content check let through. */
export function messagesOf(locale: string): Messages {
  return dictionaryOf(locale).messages
}

/** The same with the words around comparing. */
export function compareMessagesOf(locale: string): CompareMessages {
  const { messages, compare } = dictionaryOf(locale)
  return { ...messages, ...compare }
}

/** The same with the words of the worksheet. */
export function worksheetMessagesOf(locale: string): WorksheetMessages {
  const { messages, worksheet } = dictionaryOf(locale)
  return { ...messages, ...worksheet }
}

/** The same with the words around a quiz in a frame. */
export function embedMessagesOf(locale: string): EmbedMessages {
  const { messages, embed } = dictionaryOf(locale)
  return { ...messages, ...embed }
}

/** The same with the words for coaches who embed. */
export function codeMessagesOf(locale: string): CodeMessages {
  const { messages, code } = dictionaryOf(locale)
  return { ...messages, ...code }
}

/** The words for comparing, with those around a workshop. */
export function workshopMessagesOf(locale: string): WorkshopMessages {
  const { messages, compare, workshop } = dictionaryOf(locale)
  return { ...messages, ...compare, ...workshop }
}

/** What the statement on accessibility says. */
export function accessibilityMessagesOf(locale: string): AccessibilityMessages {
  return dictionaryOf(locale).accessibility
}

/** What the page says that shows the coach's brand. */
export function brandMessagesOf(locale: string): BrandMessages {
  return dictionaryOf(locale).brand
}

/** What the first page says where the coach counts. */
export function countingWords(locale: string): string {
  return dictionaryOf(locale).counting
}

function dictionaryOf(locale: string): Dictionary {
  const found = DICTIONARIES[locale] ?? DICTIONARIES[plain(locale)]
  if (!found) throw new Error(`The interface has no words in "${locale}" (src/i18n/languages.ts).`)
  return found
}

function plain(locale: string): string {
  return locale.split('-')[0] ?? locale
}
