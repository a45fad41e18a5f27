import { defineConfig } from 'vitest/config'

const rooms = '{domain,session,authoring,content,i18n,ui,previews,house}'

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [`tests/${rooms}/**/*.test.{ts,tsx}`] }
      },
      {
        extends: true,
        // Reads dist/: run `npm run build` first.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'] }
      }
    ]
  }
})
