import { afterAll, describe } from 'vitest'
import { addingSuite } from './adding.suite.js'
import { filtersSuite } from './filters.suite.js'
import { linkingSuite } from './linking.suite.js'
import { postgresStores } from './postgres-stores.js'
import { recodingSuite } from './recoding.suite.js'
import { removingSuite } from './removing.suite.js'
import type { TestStores } from './test-stores.js'
import { verifyingSuite } from './verifying.suite.js'

const stores = await postgresStores()

describe.skipIf(stores === null)('a store in PostgreSQL', () => {
  afterAll(() => stores?.end())
  addingSuite(() => stores as TestStores)
  filtersSuite(() => stores as TestStores)
  linkingSuite(() => stores as TestStores)
  recodingSuite(() => stores as TestStores)
  removingSuite(() => stores as TestStores)
  verifyingSuite(() => stores as TestStores)
})
