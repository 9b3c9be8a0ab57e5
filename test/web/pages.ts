import { describe, expect, test, vi } from 'vitest'
import { pagePaths } from './page-paths.js'
import { patience, type WebUnderTest } from './web-under-test.js'

const content: Readonly<Record<string, readonly [ar: string, en: string, fr: string]>> = {
  overview: ['تصدير ما أراه', 'Export what I see', 'Exporter ce que je vois'],
  incident: ['ميناكا', 'Ménaka', 'Ménaka'],
  report: ['معركة عند أطراف ميناكا', 'معركة عند أطراف ميناكا', 'معركة عند أطراف ميناكا'],
  ties: ['من أين وإلى أين', 'From where to where', 'D’où et vers où'],
  trends: ['الفترة الأخيرة', 'Last period', 'Dernière période'],
  sources: ['التوافق في الحصيلة', 'Agreement on tolls', 'Accord sur les bilans'],
  about: ['مواطن ضعف معروفة', 'Known weaknesses', 'Faiblesses connues'],
}

export function pageTests(web: WebUnderTest): void {
  describe('every page', () => {
    for (const [i, locale] of ['ar', 'en', 'fr'].entries())
      test(`shows its content in ${locale}, with no error and no request to another host`, async () => {
        for (const [name, path] of Object.entries(await pagePaths(web))) {
          const { page, context, faults, settled } = await web.open(`${path}?lang=${locale}`)
          await page.locator('main').getByText(content[name][i]).first().waitFor()
          await settled()
          expect(await page.locator('html').getAttribute('dir'), name).toBe(locale === 'ar' ? 'rtl' : 'ltr')
          expect(await page.locator('main').getByRole('note').textContent(), name).toContain(['مختلق', 'invented', 'inventés'][i])
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name} is wider than the window`).toBeLessThanOrEqual(0)
          expect(faults, name).toEqual([])
          await context.close()
        }
      })

    test('draws ties with names that can be read on a phone', async () => {
      for (const locale of ['ar', 'fr']) {
        const { page, context, settled } = await web.open(`/ties?lang=${locale}`, { wide: 390 })
        await page.locator('.sankey-flow').first().waitFor({ state: 'attached' })
        await settled()
        const names = await page.locator('svg:has(.sankey-flow) text').evaluateAll((texts) =>
          texts.map((text) => {
            const [own, all] = [text.getBoundingClientRect(), (text.closest('svg') as SVGElement).getBoundingClientRect()]
            return {
              name: text.textContent,
              isInside: own.left >= all.left - 1 && own.right <= all.right + 1,
              letters: Number.parseFloat(getComputedStyle(text).fontSize) * (all.width / (text.closest('svg') as SVGSVGElement).viewBox.baseVal.width),
            }
          }),
        )
        expect(names.length).toBeGreaterThan(5)
        for (const { name, isInside, letters } of names) {
          expect(isInside, `${name} is cut`).toBe(true)
          expect(letters, `${name} is small`).toBeGreaterThanOrEqual(11)
        }
        await context.close()
      }
    })

    test('is light on paper, whatever it is on the screen', async () => {
      for (const path of ['/trends', (await pagePaths(web)).incident]) {
        const { page, context, settled } = await web.open(`${path}?lang=en`, { dark: true })
        await settled()
        const colour = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
        const dark = await colour()
        await page.emulateMedia({ media: 'print' })
        await vi.waitFor(async () => expect(await colour()).toBe('rgb(255, 255, 255)'), { timeout: patience })
        await page.emulateMedia({ media: 'screen' })
        await vi.waitFor(async () => expect(await colour()).toBe(dark), { timeout: patience })
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
