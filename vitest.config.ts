import { defineConfig } from 'vitest/config'

const rooms = '{domain,embed,offline,session,contact,authoring,content,i18n,ui,previews,house}'
const properties = 'tests/**/*.property.test.ts'

export default defineConfig({
  test: {
    // All cores: what hands out the files has little to do, so Vitest's “all but one” leaves one idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`tests/${rooms}/**/*.test.{ts,tsx}`],
          exclude: [properties],
          // No test changes what another sees, so the project's modules load once a worker.
          isolate: false,
          testTimeout: 20_000
        }
      },
      {
        extends: true,
        // Thousands of made-up cases each; apart, so that `npm run unit` stays a matter of seconds.
        test: { name: 'property', include: [properties], isolate: false, testTimeout: 60_000 }
      },
      {
        extends: true,
        // Reads dist/: run `npm run build` first.
        // Some start a command, which takes seconds where other things run.
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // So that each page is parsed once a worker, not once a file.
          isolate: false,
          testTimeout: 30_000
        }
      },
      {
        extends: true,
        // The built site in Firefox and WebKitGTK; the browser tests themselves use Chromium.
        test: {
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          globalSetup: 'tests/engines/support/needs.ts',
          testTimeout: 30_000
        }
      }
    ]
  }
})
