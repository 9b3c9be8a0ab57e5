import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { runMarsad } from '../run-marsad.js'
import type { WebUnderTest } from './web-under-test.js'

export function faultTests(web: WebUnderTest): void {
  describe('a store that fails', () => {
    test('is told on the page, and the server goes on when it is back', async () => {
      const served = await web.serve()
      const { page, context } = await web.open('/about?lang=en', { origin: served.origin })
      await page.getByText('Known weaknesses').waitFor()
      const other = new Database(served.path)
      other.exec('alter table reports rename to reports_away')
      await page.goto(`${served.origin}/sources?lang=en`)
      const alert = page.getByRole('alert').first()
      await alert.getByText('This could not be loaded.').waitFor()
      const answer = await fetch(`${served.origin}/api/v1/sources`)
      expect(answer.status).toBeGreaterThanOrEqual(500)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect((await fetch(`${served.origin}/api/v1/health`)).status).toBe(200)
      other.exec('alter table reports_away rename to reports')
      other.close()
      await alert.getByRole('button', { name: 'Try again' }).click()
      await page.getByText('مثال: وكالة سدرة للأنباء').waitFor()
      await context.close()
      await served.close()
    })

    test('that is locked while it is read is waited for or told', async () => {
      const served = await web.serve()
      const other = new Database(served.path)
      other.exec('begin immediate')
      const { page, context } = await web.open('/?lang=en', { origin: served.origin })
      await page.getByTestId('count').waitFor()
      other.exec('rollback')
      other.close()
      await context.close()
      await served.close()
    })

    test('that is newer, or no store at all, is refused with the reason', async () => {
      const served = await web.serve()
      await served.close()
      const other = new Database(served.path)
      other.exec("insert into marsad_migrations (name, at) values ('9999-from-the-future', '2099-01-01')")
      other.close()
      const newer = await runMarsad(['serve', '--store', served.path, '--port', '48799'])
      expect(newer.status).not.toBe(0)
      expect(newer.stderr).toContain('which this version does not know')
      const missing = await runMarsad(['serve', '--store', '/nowhere/at/all.db', '--port', '48799'])
      expect(missing.status).not.toBe(0)
      expect(missing.stderr).toContain('/nowhere/at/all.db')
    })
  })
}
