/** What the page says that shows every component in the coach's brand. */
export interface BrandMessages {
  readonly title: string
  readonly text: string
  readonly light: string
  readonly dark: string
  readonly colours: string
  readonly question: string
  readonly error: string
  readonly buttons: string
  readonly note: string
  readonly noteText: string
  readonly reached: string
}
