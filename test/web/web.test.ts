import { afterAll, beforeAll, describe } from 'vitest'
import { accessTests } from './access.js'
import { changeTests } from './changes.js'
import { faultTests } from './faults.js'
import { filterTests } from './filters.js'
import { pageTests } from './pages.js'
import { reportTests } from './report.js'
import { browserPath, patience, WebUnderTest } from './web-under-test.js'

// one browser and one filled store for all: the parts are cut by subject
describe.skipIf(browserPath === null)('the page in a browser', { timeout: 2 * patience }, () => {
  const web = new WebUnderTest()
  beforeAll(() => web.start(), 2 * patience)
  afterAll(() => web.stop(), 60_000)
  pageTests(web)
  filterTests(web)
  reportTests(web)
  accessTests(web)
  changeTests(web)
  faultTests(web)
})
