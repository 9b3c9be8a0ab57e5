/** Takes the pictures of `docs/images/` from the built page over the sample set: each page in Arabic and English. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pagePaths } from '../test/web/page-paths.ts'
import { WebUnderTest } from '../test/web/web-under-test.ts'

const images = join(dirname(fileURLToPath(import.meta.url)), '../docs/images')
/** Bytes that a picture may have. */
const most = 200_000

const web = new WebUnderTest()
await web.start()
mkdirSync(images, { recursive: true })
try {
  for (const [name, path] of Object.entries(await pagePaths(web)))
    for (const locale of ['ar', 'en']) {
      const { page, context } = await web.open(`${path}?lang=${locale}`, { wide: 1280 })
      await page.setViewportSize({ width: 1280, height: 1000 })
      await page.waitForLoadState('networkidle')
      // a map goes on drawing after its data has come
      await page.waitForTimeout(3000)
      if (name === 'report') await page.getByTestId('report-text').press('ArrowDown')
      const session = await context.newCDPSession(page)
      for (let quality = 85; ; quality -= 15) {
        const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
        const bytes = Buffer.from(data, 'base64')
        if (bytes.length > most && quality > 30) continue
        writeFileSync(join(images, `${name}-${locale}.webp`), bytes)
        console.log(`${name}-${locale}.webp ${bytes.length} bytes`)
        break
      }
      await context.close()
    }
} finally {
  await web.stop()
}
