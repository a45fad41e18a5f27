import { defineConfig, devices } from '@playwright/test'
import { findChromium, findShell, launchFlags } from './scripts/browser.ts'

// Workers load this file again and inherit what the first load found.
const chromium = findChromium()
process.env.CHROMIUM_SHELL_PATH ??= findShell(chromium)
process.env.CHROMIUM_PATH = chromium

/** Storage kept from frames of other sites, the page cache: what only a whole browser does. */
const wholeBrowser = ['**/embed-frame.spec.ts', '**/faults-bfcache.spec.ts']

const args = [
  ...launchFlags,
  // As on the web: a page of another site may ask the quiz's address, which is not the visitor's machine.
  `--ip-address-space-overrides=${new URL(process.env.SITE_URL ?? 'http://x').host}=public`
]

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/support/site.ts',
  outputDir: 'test-results',
  // What is held as text is the same on every system and in either browser.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  reporter: [['dot'], ['json', { outputFile: '.cache/browser.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 20_000,
  globalTimeout: 900_000,
  expect: { timeout: 3_000 },
  use: {
    ...devices['Desktop Chrome'],
    // Set by globalSetup, before a worker reads this.
    baseURL: process.env.SITE_URL ?? '',
    // A screen that moves in is not stable; tests of motion ask for motion.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 5_000,
    navigationTimeout: 10_000
  },
  projects: [
    {
      name: 'shell',
      testIgnore: wholeBrowser,
      use: { launchOptions: { executablePath: process.env.CHROMIUM_SHELL_PATH, args } }
    },
    {
      name: 'chromium',
      testMatch: wholeBrowser,
      use: {
        launchOptions: {
          executablePath: chromium,
          args,
          ignoreDefaultArgs: ['--disable-back-forward-cache']
        }
      }
    }
  ]
})
