import { enCode } from '../../src/i18n/en-code.ts'
import { embedded } from './support/host.ts'
import { expect, test } from './support/test.ts'

test('a coach chooses, sees it live, and the lines that are copied do the same', async ({
  page
}) => {
  const site = process.env.SITE_URL ?? ''
  const lines = page.getByLabel(enCode['code.lines'], { exact: true })
  await page.goto('./embed-code/')
  await expect(lines).toHaveValue(
    `<div data-collaboration-quiz="${site}"></div>\n<script src="${site}embed.js" async></script>`
  )
  await page.getByRole('radio', { name: enCode['code.theme-dark'] }).check()
  await page.getByLabel(enCode['code.accent']).fill('#1f3f93')
  await expect(lines).toHaveValue(/ data-theme="dark" data-accent="#1f3f93"/)
  await expect
    .poll(async () =>
      (await embedded(page)).evaluate(() => [
        document.documentElement.dataset.theme,
        document.documentElement.style.getPropertyValue('--cq-accent')
      ])
    )
    .toEqual(['dark', '#1f3f93'])
  await page.getByLabel(enCode['code.accent']).fill('#f4e77a')
  await expect(page.getByText(enCode['code.accent-lost'])).toBeVisible()
  await expect(lines).not.toHaveValue(/accent/)
  await page.getByRole('combobox').selectOption({ index: 1 })
  await expect(lines).toHaveValue(new RegExp(`"${site}nl/"`))
  await page.getByRole('radio', { name: enCode['code.popup'] }).check()
  await expect(lines).toHaveValue(/ data-mode="popup"/)
  await page.getByRole('button', { name: 'Quiz' }).click()
  // The frame takes the focus when its quiz has come; a key pressed in that moment would be nobody's.
  const inside = page.frameLocator('dialog iframe').getByRole('heading', { level: 1 })
  await expect(inside).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: enCode['code.copy'] }).first().click()
  await expect(page.getByText(enCode['code.copied'])).toBeVisible()
})
