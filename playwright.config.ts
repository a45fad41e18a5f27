import { defineConfig, devices } from '@playwright/test'
import { findChromium, launchFlags } from './scripts/browser.ts'

// Workers load this file again and inherit what the first load found.
process.env.CHROMIUM_PATH = findChromium()

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/support/site.ts',
  outputDir: 'test-results',
  reporter: [['dot'], ['json', { outputFile: '.cache/browser.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 20_000,
  globalTimeout: 900_000,
  expect: { timeout: 3_000 },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        // Set by globalSetup, before a worker reads this.
        baseURL: process.env.SITE_URL ?? '',
        // A screen that moves in is not stable; tests of motion ask for motion.
        contextOptions: { reducedMotion: 'reduce' },
        actionTimeout: 5_000,
        navigationTimeout: 10_000,
        launchOptions: {
          executablePath: process.env.CHROMIUM_PATH,
          args: [...launchFlags]
        }
      }
    }
  ]
})
