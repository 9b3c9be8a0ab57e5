import { writeFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { runMarsad } from '../run-marsad.js'
import { patience, type Served, type WebUnderTest } from './web-under-test.js'

const text = 'قتل سبعة جنود في هجوم شنه مسلحون على نقطة عسكرية قرب مدينة غاو شمالي مالي صباح اليوم الخميس، بحسب بيان للجيش المالي.'

/** Another process adds a report to the store that a server has open. */
async function add(served: Served, report: Readonly<Record<string, string>>): Promise<void> {
  const file = `${served.path}.json`
  writeFileSync(file, JSON.stringify(report))
  const run = await runMarsad(['add', file, '--store', served.path])
  expect(run.status, run.stderr).toBe(0)
}

export function changeTests(web: WebUnderTest): void {
  describe('a store that goes on changing', () => {
    test('shows a new report without a reload', async () => {
      const served = await web.serve()
      const { page, context, settled } = await web.open('/?lang=en', { origin: served.origin })
      await settled()
      const before = Number.parseInt(await page.getByTestId('count').innerText(), 10)
      await add(served, { id: 'new', source: 'مثال: وكالة أخرى', published: '2024-12-05', title: 'مقتل سبعة جنود قرب غاو', text })
      await page.getByTestId('live').waitFor()
      await vi.waitFor(async () => expect(Number.parseInt(await page.getByTestId('count').innerText(), 10)).toBe(before + 1), { timeout: patience })
      await page.locator('table tbody tr').first().getByText('5 Dec 2024').waitFor()
      await context.close()
      await served.close()
    })
  })

  describe('hostile text', () => {
    test('is shown harmless wherever it stands', async () => {
      const served = await web.serve()
      const id = 'hostile"><script>'
      const hostile = '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">\u202Eabc\u2066'
      await add(served, {
        id,
        source: `مثال ${hostile}`,
        published: '2024-12-05',
        url: 'javascript:window.hacked=1',
        title: `مقتل سبعة جنود ${hostile}`,
        text: `${text} ${hostile}`,
      })
      const report = await web.ask(`reports/${encodeURIComponent(id)}`, served.origin)
      const incident = Object.values(report.incidents)[0] as string
      // the server takes in what another process wrote
      await vi.waitFor(async () => expect((await web.ask('incidents?limit=1', served.origin)).incidents[0].id).toBe(incident), { timeout: patience })
      for (const path of ['/', '/sources', '/trends', `/incidents/${incident}`, `/reports/${encodeURIComponent(id)}`]) {
        const { page, context, faults, settled } = await web.open(`${path}?lang=ar`, { origin: served.origin })
        await settled()
        if (path.startsWith('/reports') || path.startsWith('/incidents')) await page.getByText('window.hacked').first().waitFor()
        expect(await page.evaluate(() => (window as { hacked?: number }).hacked), path).toBeUndefined()
        expect(await page.locator('main script, main img, a[href^="javascript:" i]').count(), path).toBe(0)
        // an override ends where its own text ends
        const loose = await page.evaluate(() => {
          const walker = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT)
          const found: string[] = []
          while (walker.nextNode())
            if (walker.currentNode.textContent?.includes('\u202E') && !(walker.currentNode.parentElement as Element).closest('bdi, [dir="auto"], option')) found.push(walker.currentNode.textContent)
          return found
        })
        expect(loose, path).toEqual([])
        expect(faults, path).toEqual([])
        await context.close()
      }
      await served.close()
    })
  })
}
