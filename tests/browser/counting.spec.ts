import { countingHost, endpointHost, secondSite } from '../../scripts/second-site.ts'
import { serveFolder } from '../../scripts/serve-folder.ts'
import { COUNTED } from '../../src/domain/counting.ts'
import { consentBox, emailField, said, sendButton } from './support/contact-site.ts'
import { quizOn } from './support/quiz.ts'
import { expect, test } from './support/test.ts'

// A server of its own, and two that the test plays.
test.use({ expected: [/^http:\/\/127\.0\.0\.1|^https:\/\/(stats|contact)\.example/] })

test('where the coach counts, names go out and nothing else, from the first answer on (S16)', async ({
  page
}) => {
  test.setTimeout(120_000)
  const server = await serveFolder({ dir: await secondSite() })
  const counts: { name: string }[] = []
  const asked: string[] = []
  await page.route(`${countingHost}/**`, async route => {
    const request = route.request()
    asked.push(`${request.method()} ${request.url()}`)
    expect(await request.headerValue('cookie')).toBeNull()
    expect(await request.headerValue('referer')).toBeNull()
    counts.push(JSON.parse(request.postData() ?? ''))
    await route.fulfill({ status: 202, body: 'ok' })
  })
  await page.route(`${endpointHost}/**`, route =>
    route.fulfill({
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
      body: '{"ok":true}'
    })
  )
  const names = () => counts.map(({ name }) => name)
  await page.goto(`${server.url}?utm_source=news`)
  await expect(page.getByText('no answer is counted')).toBeVisible()
  const quiz = quizOn(page)
  await quiz.start()
  await quiz.continueOn()
  expect(names()).toEqual([])
  await page.goto(server.url)
  await quiz.takeWhole(1)
  await expect.poll(names).toEqual(['quiz started', 'quiz finished'])
  await page.locator('[data-tell=share] button').first().click()
  await emailField(page).fill('zoe@home.example')
  await consentBox(page).check()
  await sendButton(page).click()
  await expect(said(page)).toHaveText(/^It has arrived/)
  await expect
    .poll(names)
    .toEqual(['quiz started', 'quiz finished', 'quiz result shared', 'quiz contact sent'])
  for (const { name, ...rest } of counts) {
    expect(COUNTED).toContain(name)
    expect(rest).toEqual({ domain: 'mini.example', url: server.url })
  }
  expect(new Set(asked)).toEqual(new Set([`POST ${countingHost}/api/event`]))
  await server.close()
})
