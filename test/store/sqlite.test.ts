import { afterAll, describe } from 'vitest'
import { addingSuite } from './adding.suite.js'
import { filtersSuite } from './filters.suite.js'
import { linkingSuite } from './linking.suite.js'
import { recodingSuite } from './recoding.suite.js'
import { removingSuite } from './removing.suite.js'
import { sqliteStores } from './sqlite-stores.js'
import { verifyingSuite } from './verifying.suite.js'

describe('a store in SQLite', () => {
  const stores = sqliteStores()
  afterAll(() => stores.end())
  addingSuite(() => stores)
  filtersSuite(() => stores)
  linkingSuite(() => stores)
  recodingSuite(() => stores)
  removingSuite(() => stores)
  verifyingSuite(() => stores)
})
