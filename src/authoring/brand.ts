import type { Brand, Site } from '../domain/site.ts'

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
  return `:root { ${lines.join(' ')} }${darkCss(brand)}`
}

/**
 * The dark theme where the coach set it. It stands before the style sheet that derives one, so its
 * selector is the stronger. Light steps on a paper of the coach's own come from that paper.
 */
function darkCss({ dark = {} }: Brand): string {
  const { accent, paper, ink } = dark
  const lines = [
    accent && `--acc: light-dark(var(--b), ${accent});`,
    ink && `--ink: light-dark(var(--cq-ink), ${ink});`,
    paper && `--pap: light-dark(var(--cq-paper), ${paper});`,
    paper &&
      `--hi: light-dark(#fff, color-mix(in oklab, ${ink ?? 'var(--cq-paper)'} 14%, ${paper}));`
  ].filter(Boolean)
  if (lines.length === 0) return ''
  return ` @supports (color: light-dark(red, oklch(from red l c h))) { :root:root { ${lines.join(' ')} } }`
}
