import type { Site } from '../domain/site.ts'

const faces: Readonly<Record<Site['brand']['font'], string>> = {
  besley: 'Besley, Besley-alt, Georgia, serif',
  serif: 'Georgia, "Times New Roman", serif',
  sans: 'system-ui, "Segoe UI", Roboto, Arial, sans-serif'
}

/** The brand tokens of `content/site.md` as CSS custom properties; everything else derives from them. */
export function brandCss({ brand }: Site): string {
  const tokens = {
    accent: brand.accent,
    'accent-contrast': brand.accentContrast,
    paper: brand.paper,
    ink: brand.ink,
    lamp: brand.lamp,
    radius: `${brand.radius}px`,
    display: faces[brand.font]
  }
  const lines = Object.entries(tokens).map(([name, value]) => `--cq-${name}: ${value};`)
  return `:root { ${lines.join(' ')} }`
}
