import { secondSite } from '../../../scripts/second-site.ts'
import { findFirefox } from './gecko.ts'
import { findWebKit } from './webkit.ts'

/** Before both engines want it: the site whose contacts go to a server of the test's own. */
export default async function prepare() {
  if (findFirefox() || findWebKit()) await secondSite()
}
