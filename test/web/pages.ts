import { describe, expect, test } from 'vitest'
import { pagePaths } from './page-paths.js'
import type { WebUnderTest } from './web-under-test.js'

const content: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  overview: ['تصدير ما أراه', 'Export what I see'],
  incident: ['ميناكا', 'Ménaka'],
  report: ['معركة عند أطراف ميناكا', 'معركة عند أطراف ميناكا'],
  ties: ['من أين وإلى أين', 'From where to where'],
  trends: ['الفترة الأخيرة', 'Last period'],
  sources: ['التوافق في الحصيلة', 'Agreement on tolls'],
  about: ['مواطن ضعف معروفة', 'Known weaknesses'],
}

export function pageTests(web: WebUnderTest): void {
  describe('every page', () => {
    for (const [i, locale] of ['ar', 'en'].entries())
      test(`shows its content in ${locale}, with no error and no request to another host`, async () => {
        for (const [name, path] of Object.entries(await pagePaths(web))) {
          const { page, context, faults, settled } = await web.open(`${path}?lang=${locale}`)
          await page.locator('main').getByText(content[name][i]).first().waitFor()
          await settled()
          expect(await page.locator('html').getAttribute('dir'), name).toBe(locale === 'ar' ? 'rtl' : 'ltr')
          expect(await page.locator('main').getByRole('note').textContent(), name).toContain(locale === 'ar' ? 'مختلق' : 'invented')
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name} is wider than the window`).toBeLessThanOrEqual(0)
          expect(faults, name).toEqual([])
          await context.close()
        }
      })

    test('fits a phone', async () => {
      for (const [name, path] of Object.entries(await pagePaths(web))) {
        const { page, context, settled } = await web.open(`${path}?lang=ar`, { wide: 390 })
        await page.locator('main').getByText(content[name][0]).first().waitFor()
        await settled()
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0)
        await context.close()
      }
    })

    test('leaves no word of the codebook as its id in Arabic', async () => {
      const ids = Object.keys((await web.ask('about')).codebook.eventTypes).filter((id) => id.includes('_'))
      for (const [name, path] of Object.entries(await pagePaths(web))) {
        if (name === 'about') continue
        const { page, context, settled } = await web.open(`${path}?lang=ar`)
        await page.locator('main').getByText(content[name][0]).first().waitFor()
        await settled()
        const text = await page.locator('main').innerText()
        for (const id of ids) expect(text, name).not.toContain(id)
        await context.close()
      }
    })
  })
}
