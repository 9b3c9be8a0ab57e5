import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pagePaths } from './page-paths.js'
import type { WebUnderTest } from './web-under-test.js'

/** Presses Tab until what has the focus matches. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`${selector} is not reached with the Tab key`)
}

export function accessTests(web: WebUnderTest): void {
  describe('without a mouse', () => {
    test('the filter, the table, an incident and a report are reached', async () => {
      const { page, context } = await web.open('/?lang=en')
      await page.getByTestId('count').waitFor()
      await page.locator('table tbody tr').first().waitFor()
      await tabTo(page, 'a.skip', 3)
      await page.keyboard.press('Enter')
      await tabTo(page, 'search input', 12)
      await page.keyboard.type('هجوم')
      await page.keyboard.press('Enter')
      await page.waitForURL(/text=/u)
      await page.keyboard.press('Escape')
      await tabTo(page, 'table tbody a')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/incidents\//u)
      await page.getByRole('heading', { name: 'History' }).waitFor()
      await tabTo(page, 'a[href*="/reports/"]')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/reports\//u)
      await tabTo(page, '[data-testid="report-text"]')
      await page.keyboard.press('ArrowDown')
      await page.locator('mark.strong').first().waitFor()
      await context.close()
    })
  })

  describe('axe finds nothing serious', () => {
    for (const dark of [false, true])
      test(dark ? 'in the dark' : 'in the light', async () => {
        for (const [name, path] of Object.entries(await pagePaths(web))) {
          const { page, context, settled } = await web.open(`${path}?lang=ar`, { dark })
          await settled()
          const { violations } = await new AxeBuilder({ page }).analyze()
          const serious = violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join(', ')}`)
          expect(serious, name).toEqual([])
          await context.close()
        }
      })
  })
}
