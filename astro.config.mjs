import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { contentFolder } from './src/authoring/vite.ts'

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  integrations: [preact()],
  devToolbar: { enabled: false },
  // One request brings page and look; the policy below carries the style's hash.
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [contentFolder()],
    build: { assetsInlineLimit: 0, cssMinify: true }
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'"
      ]
    }
  }
})
