/** Takes the pictures of `docs/images/` from the built page over the sample set: each page in Arabic and English, and the overview in the dark and on a phone. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pagePaths } from '../test/web/page-paths.ts'
import { WebUnderTest } from '../test/web/web-under-test.ts'

const images = join(dirname(fileURLToPath(import.meta.url)), '../docs/images')
/** Bytes that a picture may have. */
const most = 250_000

const web = new WebUnderTest()
await web.start()
mkdirSync(images, { recursive: true })

async function take(picture: string, path: string, { dark = false, wide = 1280 } = {}): Promise<void> {
  const { page, context, settled } = await web.open(path, { dark, wide })
  await page.setViewportSize({ width: wide, height: 1000 })
  await settled()
  if (picture.startsWith('overview')) await page.locator('.map-cell').first().waitFor()
  if (picture.startsWith('report')) await page.getByTestId('report-text').press('ArrowDown')
  await settled()
  // the first picture makes a software renderer finish what it draws
  await page.screenshot({ animations: 'disabled' })
  const bytes = await page.screenshot({ animations: 'disabled' })
  if (bytes.length > most) throw new Error(`${picture}.png has ${bytes.length} bytes, more than ${most}`)
  writeFileSync(join(images, `${picture}.png`), bytes)
  console.log(`${picture}.png ${bytes.length} bytes`)
  await context.close()
}

try {
  const paths = await pagePaths(web)
  for (const [name, path] of Object.entries(paths)) for (const locale of ['ar', 'en']) await take(`${name}-${locale}`, `${path}?lang=${locale}`)
  await take('overview-ar-dark', '/?lang=ar', { dark: true })
  await take('overview-ar-phone', '/?lang=ar', { wide: 390 })
} finally {
  await web.stop()
}
