import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { patience, type WebUnderTest } from './web-under-test.js'

/** The filter in the page's address as the API takes it. */
const queryOf = (page: Page): string => {
  const parameters = new URL(page.url()).searchParams
  for (const name of ['lang', 'step']) parameters.delete(name)
  return parameters.toString()
}

export function filterTests(web: WebUnderTest): void {
  /** The count, the table and the address tell the same as the API. */
  const agrees = async (page: Page): Promise<number> => {
    const { count } = await web.ask(`series?${queryOf(page)}`)
    await vi.waitFor(async () => expect(Number.parseInt(await page.getByTestId('count').innerText(), 10)).toBe(count), { timeout: patience })
    await vi.waitFor(async () => expect(await page.locator('table tbody tr').count()).toBe(Math.min(30, count)), { timeout: patience })
    return count
  }
  const opened = async (at = '/?lang=en') => {
    const { page, context } = await web.open(at)
    await page.getByTestId('count').waitFor()
    return { page, context }
  }

  describe('the views of the overview narrow each other', () => {
    test('by a click on a type and a country, and back again', async () => {
      const { page, context } = await opened()
      const all = await agrees(page)
      await page
        .getByRole('region', { name: 'Country' })
        .getByRole('button', { name: /^Niger/u })
        .click()
      await page.waitForURL(/country=NE/u)
      const niger = await agrees(page)
      expect(niger).toBeLessThan(all)
      await page
        .getByRole('region', { name: 'Type' })
        .getByRole('button', { name: /^armed attack/u })
        .click()
      await page.waitForURL(/type=armed_attack/u)
      expect(await agrees(page)).toBeLessThan(niger)
      await page.goBack()
      expect(await agrees(page)).toBe(niger)
      await page.goBack()
      expect(await agrees(page)).toBe(all)
      await context.close()
    })

    test('by a drag and by a click on the timeline', async () => {
      const { page, context } = await opened()
      const all = await agrees(page)
      const box = (await page.getByTestId('timeline').boundingBox())!
      await page.mouse.move(box.x + box.width * 0.5, box.y + 40)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * 0.7, box.y + 40, { steps: 4 })
      await page.mouse.up()
      await page.waitForURL(/since=.*until=|until=.*since=/u)
      expect(await agrees(page)).toBeLessThan(all)
      await page.getByRole('button', { name: 'Clear all', exact: true }).click()
      await page.waitForURL((url) => !url.searchParams.has('since'))
      expect(await agrees(page)).toBe(all)
      await page.mouse.click(box.x + 4, box.y + 90)
      await page.waitForURL(/since=/u)
      expect(await agrees(page)).toBeLessThan(all)
      await context.close()
    })

    test('by words in Arabic, and by a place in Latin script', async () => {
      const { page, context } = await opened()
      const all = await agrees(page)
      const search = page.getByRole('combobox', { name: 'Search words, places, groups' })
      await search.fill('انتحاري')
      await search.press('Enter')
      await page.waitForURL(/text=/u)
      expect(await agrees(page)).toBeLessThan(all)
      await page.getByRole('button', { name: 'Clear: Search words, places, groups' }).click()
      await search.fill('Gao')
      await page.getByRole('option', { name: 'gao' }).first().click()
      await page.waitForURL(/place=gao/u)
      const gao = await agrees(page)
      expect(gao).toBeGreaterThan(0)
      expect(gao).toBeLessThan(all)
      await context.close()
    })

    test('by what the map shows', async () => {
      const { page, context } = await opened()
      const all = await agrees(page)
      const cells = page.locator('.map-cell')
      await cells.first().waitFor()
      const wide = await cells.count()
      await cells.filter({ hasText: /^\d+$/u }).first().press('Enter')
      await vi.waitFor(async () => expect(await cells.count()).not.toBe(wide), { timeout: patience })
      await page.getByRole('button', { name: 'Only what the map shows' }).click()
      await page.waitForURL(/bbox=/u)
      const seen = await agrees(page)
      expect(seen).toBeGreaterThan(0)
      expect(seen).toBeLessThan(all)
      await page.getByRole('button', { name: 'All places' }).click()
      expect(await agrees(page)).toBe(all)
      await context.close()
    })

    test('by what stands among the further filters', async () => {
      const { page, context } = await opened()
      const all = await agrees(page)
      await page.getByRole('button', { name: 'More filters' }).click()
      await page.getByRole('combobox', { name: 'Status' }).press('ArrowDown')
      await page
        .getByRole('option', { name: 'alleged' })
        .or(page.getByRole('option', { name: 'foiled' }))
        .first()
        .click()
      await page.waitForURL(/status=/u)
      expect(await agrees(page)).toBeLessThan(all)
      await context.close()
    })
  })

  describe('an address', () => {
    test('restores what was seen, also by the back button', async () => {
      const at = '/?country=ML,NE&minSources=2&step=year&lang=en'
      const { page, context } = await opened(at)
      const count = await agrees(page)
      expect(count).toBeGreaterThan(1)
      expect(await page.getByRole('button', { name: /^Mali/u }).getAttribute('aria-pressed')).toBe('true')
      expect(await page.getByRole('radio', { name: 'Year' }).isChecked()).toBe(true)
      await page.locator('table tbody a').first().click()
      await page.waitForURL(/\/incidents\//u)
      await page.getByRole('heading', { name: 'History' }).waitFor()
      await page.goBack()
      await page.getByTestId('count').waitFor()
      expect(new URL(page.url()).search).toBe(new URL(at, web.shared.origin).search)
      expect(await agrees(page)).toBe(count)
      await context.close()
    })

    test('with nothing behind it says what to do', async () => {
      const { page, context } = await web.open('/?text=zzzzzz&lang=en')
      await page.getByText('Nothing fits this filter').waitFor()
      await page.goto(`${web.shared.origin}/incidents/none?lang=en`)
      await page.getByText('There is nothing at this address.').waitFor()
      await page.goto(`${web.shared.origin}/?type=party&lang=en`)
      await page.getByRole('alert').first().waitFor()
      expect(await page.getByRole('alert').first().innerText()).toContain('party')
      await context.close()
    })

    test('is what the export follows', async () => {
      const { page, context } = await opened('/?country=ML&lang=en')
      const count = await agrees(page)
      await page.getByRole('button', { name: 'Export what I see' }).click()
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'csv' }).click()])
      expect(download.suggestedFilename()).toContain('sample-invented')
      expect(
        readFileSync(await download.path(), 'utf8')
          .trimEnd()
          .split('\n').length - 1,
      ).toBe(count)
      await context.close()
    })
  })
}
