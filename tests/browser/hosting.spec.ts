import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../src/i18n/en.ts'
import { worked } from './support/flagship.ts'
import { canFrame } from './support/framing.ts'
import { type HostedSite, test } from './support/hosted.ts'
import { hurryOn } from './support/hurry.ts'
import { expect } from './support/test.ts'

// nginx stands at an address of its own; that nothing else is asked for is checked here.
test.use({ expected: [/^http:\/\/(127\.0\.0\.1|(coach\.)?localhost):|frame-ancestors/] })

// One worker: the site below a path is built once.
test.describe.configure({ mode: 'default' })

/** Pages and files of a build; of the many pages for previews one. */
function filesOf({ dir }: HostedSite) {
  const all = globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(dir.length + 1))
  const alike = all.filter(file => /(^|\/)result\/[^/]+\/index\.html$/.test(file))
  const pages = all.filter(file => file.endsWith('index.html') && !alike.slice(1).includes(file))
  return { pages, hashed: all.filter(file => file.startsWith('_astro/')) }
}

function answer(site: HostedSite, path: string, init: RequestInit = {}) {
  return fetch(site.url + path, { redirect: 'manual', ...init })
}

function headersOf({ headers }: Response) {
  return Object.fromEntries(headers)
}

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': expect.stringContaining('geolocation=()'),
  'cross-origin-opener-policy': 'same-origin'
}

for (const stands of ['at the root', 'below a path'] as const) {
  test.describe(`nginx with the generated lines, ${stands}`, () => {
    test.use({ stands })

    test('every page comes with the headers of a good host, and is asked for anew (S11)', async ({
      site
    }) => {
      const { pages } = filesOf(site)
      expect(pages.length).toBeGreaterThan(3)
      for (const file of pages) {
        const got = await answer(site, file.replace(/index\.html$/, ''))
        expect(got.status, file).toBe(200)
        const headers = headersOf(got)
        expect(headers, file).toMatchObject({
          ...always,
          'cache-control': 'no-cache',
          'content-type': 'text/html; charset=utf-8'
        })
        expect(headers, file).not.toHaveProperty('strict-transport-security')
        const policy = /(^|\/)embed\/index\.html$/.test(file)
          ? /^frame-ancestors ('self' https?:|\*)/
          : /^frame-ancestors 'none'$/
        expect(headers['content-security-policy'], file).toMatch(policy)
      }
    })

    test('hashed files are kept for good, compressed, and open to other origins', async ({
      site
    }) => {
      const { hashed } = filesOf(site)
      expect(hashed.some(file => file.endsWith('.js'))).toBe(true)
      for (const file of hashed) {
        const headers = headersOf(await answer(site, file))
        expect(headers, file).toMatchObject({
          ...always,
          'cache-control': 'public, max-age=31536000, immutable',
          'access-control-allow-origin': '*'
        })
        if (file.endsWith('.js')) {
          expect(headers['content-type']).toMatch(/javascript/)
          expect(headers['content-encoding']).toBe('gzip')
        }
      }
    })

    test('what is not there is answered by the 404 page, and never kept', async ({ site }) => {
      const page = readFileSync(join(site.dir, '404.html'), 'utf8')
      for (const path of [
        'nothing',
        'a/b/',
        '_astro/gone.js',
        '_astro/',
        '_headers',
        '.htaccess'
      ]) {
        const got = await answer(site, path)
        expect(got.status, path).toBe(404)
        expect(await got.text(), path).toBe(page)
        expect(headersOf(got), path).toMatchObject(always)
        expect(got.headers.get('cache-control') ?? 'no-cache', path).toBe('no-cache')
      }
      const bare = await answer(site, 'compare')
      expect([bare.status, bare.headers.get('location')]).toEqual([
        301,
        `${new URL(site.url).pathname}compare/`
      ])
    })

    test('search engines and previews find what the pages name (O1–O3)', async ({ site }) => {
      const here = (address: string) => address.replace(site.published, '')
      const robots = await (await answer(site, 'robots.txt')).text()
      expect(robots).toContain(`Sitemap: ${site.published}sitemap.xml`)
      const map = await (await answer(site, 'sitemap.xml')).text()
      const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
      const indexable: string[] = []
      for (const file of filesOf(site).pages) {
        const html = await (await answer(site, file.replace(/index\.html$/, ''))).text()
        const own = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
        if (own && !html.includes('content="noindex')) indexable.push(own)
        const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1]
        if (image) expect((await answer(site, here(image))).status, image).toBe(200)
      }
      expect([...listed].sort()).toEqual(indexable.sort())
      for (const address of listed) expect((await answer(site, here(address))).status).toBe(200)
    })

    test('no other site can frame the quiz’s own page (S10)', async ({ page, site, framing }) => {
      const other = framing.origin('localhost')
      expect(await canFrame(page, other, framing.open)).toBe(true)
      for (const path of ['', 'compare/', '404.html'])
        expect(await canFrame(page, other, site.url + path), path).toBe(false)
    })

    test('a whole run to the drawn chart with nothing from elsewhere, and a letter that leads to the same (O4)', async ({
      page,
      quiz,
      site,
      watched
    }) => {
      await page.goto(site.url)
      await quiz.start()
      if (stands === 'at the root') await hurryOn(page, worked)
      else await quiz.takeOn(2)
      await expect(page.locator('[data-chart=drawn]')).toBeVisible()
      await expect(page.getByRole('table', { name: en['numbers.caption'] })).toBeVisible()
      const table = await quiz.table()
      const mail = page.getByRole('link', { name: en['share.mail'], exact: true })
      const letter = new URL((await mail.getAttribute('href')) ?? '')
      const [link = ''] = letter.searchParams.get('body')?.match(/https?:\S+/) ?? []
      await page.goto('about:blank')
      await page.goto(link.replace(site.published, site.url))
      await expect(page.getByText(en['opened.kind-profile'])).toBeVisible()
      await expect.poll(quiz.table).toEqual(table)
      const elsewhere = watched.requests.filter(request => !request.url().startsWith(site.url))
      expect(elsewhere.map(request => request.url())).toEqual([])
    })
  })
}

test.describe('the coach’s pictures', () => {
  test.use({ stands: 'below a path' })

  test('stand at the top and beside the offer, wherever the site is', async ({
    page,
    quiz,
    site
  }) => {
    await page.goto(site.url)
    const logo = page.getByRole('img', { name: 'The meeting doctor' })
    expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
    await quiz.takeWhole(2)
    const portrait = page.getByRole('img', { name: 'The doctor at her desk' })
    await expect(portrait).toHaveCSS('border-radius', '50%')
    await expect
      .poll(() => portrait.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0)
  })
})

test('pages for frames are shown by the host that is listed, and by no other (S10)', async ({
  page,
  site,
  framing
}) => {
  const framed = filesOf(site).pages.filter(file => /(^|\/)embed\/index\.html$/.test(file))
  for (const file of framed) {
    const address = site.url + file.replace(/index\.html$/, '')
    expect(await canFrame(page, framing.origin('coach.localhost'), address)).toBe(true)
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    expect(await canFrame(page, framing.origin('localhost'), address)).toBe(false)
  }
})
