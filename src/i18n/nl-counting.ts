/** What the first page says where the coach counts, in Dutch. */
export const nlCounting =
  'We tellen, zonder cookies, hoe vaak deze quiz wordt begonnen en afgemaakt; geen enkel antwoord wordt geteld.'
