import type { ContactPoint } from './contact.ts'
import type { Counting } from './counting.ts'
import type { RichText } from './texts.ts'

/** Who publishes the quiz: `content/site.md`, checked, with every default filled in. */
export interface Site {
  /** Folder of the quiz that stands at the root of the site. */
  readonly main: string
  /** Where the site stands, without a final slash: `https://quiz.example`, `https://coach.example/quiz`. */
  readonly url: string
  readonly language: string
  readonly name: string
  /** Beside the name. */
  readonly role?: string
  readonly email: string
  /** A file in `content/pictures`, beside the offer. */
  readonly portrait?: { readonly file: string; readonly alt: string }
  /** The same, instead of the name at the top; as large as it is shown, in px. */
  readonly logo?: { readonly file: string; readonly width: number; readonly height: number }
  /** In the footer. */
  readonly links: readonly { readonly label: string; readonly href: string }[]
  readonly brand: Brand
  readonly offer: Offer
  /** Where a visitor's contact goes; without it, they are offered a mail of their own. */
  readonly contact?: ContactPoint
  /** Without it nothing is counted, and no code for it is built. */
  readonly counting?: Counting
  readonly embed: Embedding
}

/** What a coach may set; colours are `#rrggbb`, checked for contrast. */
export interface Brand {
  readonly accent: string
  readonly accentContrast: string
  readonly paper: string
  readonly ink: string
  readonly lamp: string
  /** px, 0–16. */
  readonly radius: number
  readonly font: 'besley' | 'serif' | 'sans'
  /** What the dark theme does not derive from the rest. */
  readonly dark?: { readonly accent?: string; readonly paper?: string; readonly ink?: string }
}

/** The coach's offer after the result. */
export interface Offer {
  readonly title: string
  readonly text: RichText
  /** On the button. */
  readonly label: string
  /** `https:` or `mailto:`. */
  readonly href: string
  /** Name of the booking page's field that takes a link to the result, where there is one. */
  readonly result?: string
}

/** The quiz in other people's pages. */
export interface Embedding {
  /** Origins that may be handed a result, once the visitor agreed: `https://coach.example`. */
  readonly hosts: readonly string[]
}
