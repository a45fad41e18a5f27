import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { fetchTogether } from './src/authoring/fetch-together.ts'
import { basePathOf } from './src/authoring/hosting/base.ts'
import { hostFiles } from './src/authoring/hosting/integration.ts'
import { counts, reachable } from './src/authoring/policy.ts'
import { contentFolder } from './src/authoring/vite.ts'

/**
 * Preact draws on the server; in the browser one script of our own brings the island to life
 * (src/ui/mount.tsx). Without the integration's client code that script is a single, smaller file.
 */
function preactOnServer() {
  const integration = preact()
  const setup = integration.hooks['astro:config:setup']
  const serverOnly = ({ name, serverEntrypoint }) => ({ name, serverEntrypoint })
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': options =>
        setup?.({
          ...options,
          addRenderer: renderer => options.addRenderer(serverOnly(renderer))
        })
    }
  }
}

export default defineConfig({
  output: 'static',
  // The address in content/site.md says whether the site stands at the root of its host.
  base: basePathOf('content'),
  trailingSlash: 'always',
  integrations: [preactOnServer(), hostFiles()],
  markdown: { syntaxHighlight: false },
  logger: { entrypoint: './src/previews/log.js' },
  devToolbar: { enabled: false },
  // One request brings page and look; the policy below carries the style's hash.
  build: { inlineStylesheets: 'always' },
  vite: {
    // A constant, so that without counting no byte of its code is built.
    define: { 'import.meta.env.COUNTING': JSON.stringify(counts()) },
    plugins: [contentFolder(), fetchTogether()],
    build: { assetsInlineLimit: 0, cssMinify: true }
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        // And the host that the coach's contacts go to, if there is one.
        `connect-src ${["'self'", ...reachable()].join(' ')}`,
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'"
      ]
    }
  }
})
