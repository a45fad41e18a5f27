import { injectAlways } from './support/a11y-engines.ts'
import { looksAt } from './support/a11y-looks.ts'
import { walks } from './support/a11y-walks.ts'
import { test } from './support/test.ts'
import { dutch, english } from './support/tongues.ts'

// The engines, and reading pictures of the page in it, are strangers to its policy, which is under test elsewhere.
test.use({ bypassCSP: true, expected: [/404 \(Not Found\)/] })
test.describe.configure({ timeout: 90_000 })

for (const [where, walk] of walks)
  for (const tongue of [english, dutch])
    test(`every state of ${where}, in ${tongue.locale}: engines, language, contrast, forced colours, focus, zoom, thumbs (A1, A2, A15–A20, A22, A25, A27)`, async ({
      page
    }) => {
      await injectAlways(page)
      await walk(page, tongue, looksAt(page, tongue))
    })
