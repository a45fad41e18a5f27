/** Brings what the browser tests need and the machine lacks, while what needs no browser still runs. */
import { findChromium } from './browser.ts'
import { findNginx } from './nginx.ts'

findChromium()
findNginx()
