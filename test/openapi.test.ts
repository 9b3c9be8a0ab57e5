import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { createServer } from '../src/server/create-server.js'
import { openStore } from '../src/store/open-store.js'
import { ScratchFolder } from './scratch-folder.js'

const scratch = new ScratchFolder()

test('docs/openapi.json is what the server says of itself; `npm run openapi` writes it', async () => {
  const store = await openStore(scratch.at('empty.db'))
  const app = await createServer(store, { web: null, token: null, isSample: false, tiles: null })
  onTestFinished(async () => {
    await app.close()
    await store.close()
  })
  const described = JSON.parse((await app.inject('/api/docs')).body)
  expect(described.openapi).toMatch(/^3\.1\./u)
  expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(described)
})
