import { describe, expect, test, vi } from 'vitest'
import type { CodedReport } from '../../src/core/record.js'
import type { Span } from '../../src/core/span.js'
import { pagePaths } from './page-paths.js'
import { patience, type WebUnderTest } from './web-under-test.js'

/** All evidence of a record in reading order, worked out apart from the page. */
function spansOf({ events }: CodedReport): Span[] {
  const spans = events.flatMap((event) => [
    event.trigger,
    ...event.date.evidence,
    ...[...event.places, ...event.actors, ...event.counts, ...event.items, ...(event.intendedTargets ?? []), ...event.links, ...event.attribution].flatMap((value) => value.evidence),
  ])
  return spans.sort((a, b) => a.section - b.section || a.start - b.start || a.end - b.end)
}

export function reportTests(web: WebUnderTest): void {
  describe('a report', () => {
    test('is walked through with the arrow keys, from words to words', async () => {
      const path = (await pagePaths(web)).report
      const { record } = await web.ask(path.slice(1))
      const { page, context } = await web.open(`${path}?lang=en`)
      const text = page.getByTestId('report-text')
      await text.focus()
      const spans = spansOf(record)
      expect(spans.length).toBeGreaterThan(4)
      const wordsOf = ({ section, start, end }: Span): string => record.report.sections[section].text.slice(start, end)
      for (const span of spans) {
        await page.keyboard.press('ArrowDown')
        await vi.waitFor(async () => expect((await page.locator('mark.strong').allTextContents()).join('')).toBe(wordsOf(span)), { timeout: patience })
        expect(await page.getByTestId('evidence-now').innerText()).toContain(wordsOf(span))
      }
      await page.keyboard.press('ArrowUp')
      await vi.waitFor(async () => expect((await page.locator('mark.strong').allTextContents()).join('')).toBe(wordsOf(spans[spans.length - 2])), { timeout: patience })
      await context.close()
    })

    test('opens at the words of the statement that led to it', async () => {
      const path = (await pagePaths(web)).incident
      const { statements } = await web.ask(path.slice(1))
      const statement = statements.find((own: { field: string; words: string[] }) => own.field === 'count' && own.words.length > 0)
      const { page, context } = await web.open(`${path}?lang=en`)
      await page.locator(`a[href*="event=${statement.event}&field=count&at=${statement.evidence[0].section}.${statement.evidence[0].start}"]`).first().click()
      await page.waitForURL(/\/reports\//u)
      await vi.waitFor(async () => expect((await page.locator('mark.strong').allTextContents()).join('')).toBe(statement.words[0]), { timeout: patience })
      await context.close()
    })

    test('shows its reasons on demand, and its original as plain text', async () => {
      const { page, context } = await web.open(`${(await pagePaths(web)).report}?lang=en`)
      await page.getByRole('button', { name: 'Why was it coded so?' }).click()
      await page.locator('details summary').first().waitFor()
      const [original] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'As it came' }).click()])
      await original.waitForLoadState()
      expect(await original.evaluate(() => document.contentType)).toBe('text/plain')
      await context.close()
    })

    test('sets posts and questions apart from facts', async () => {
      const { reports } = await web.ask('reports?limit=200')
      const records = await Promise.all(reports.map(async ({ id }: { id: string }) => (await web.ask(`reports/${encodeURIComponent(id)}`)) as { id: string; record: CodedReport }))
      const posted = records.find(({ record }) => record.report.sections.some((section) => section.kind === 'post'))!
      const asking = records.find(({ record }) => record.questions.length > 0)!
      const { page, context } = await web.open(`/reports/${encodeURIComponent(posted.id)}?lang=en`)
      await page.getByRole('article', { name: 'Post' }).first().waitFor()
      await page.goto(`${web.shared.origin}/reports/${encodeURIComponent(asking.id)}?lang=en`)
      await page.getByRole('heading', { name: 'Only asked' }).waitFor()
      expect(await page.locator('.asked').count()).toBeGreaterThan(0)
      await context.close()
    })
  })
}
