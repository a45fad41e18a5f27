import type { enEmbed } from './en-embed.ts'

/** Words around a quiz in somebody else's page, in Dutch. */
export const nlEmbed: Readonly<Record<keyof typeof enEmbed, string>> = {
  'embed.title': '{quiz} – in een andere pagina',
  'embed.close': 'De quiz sluiten',
  'embed.own': 'Openen op een eigen pagina',
  'release.title': 'Voor de pagina om deze quiz heen',
  'release.label': 'Geef mijn uitslag door aan {host}',
  'release.text':
    'Die krijgt de naam van je uitslag, je scores en een link ernaartoe; nooit een afzonderlijk antwoord. Dat gebeurt zodra je dit aanvinkt, en wat is doorgegeven, haal je niet meer terug.',
  'release.done': 'Je uitslag is doorgegeven aan {host}.',
  'handover.form':
    'Het staat nu in het formulier op de pagina om deze quiz heen. Kijk het daar na en verstuur het.'
}
