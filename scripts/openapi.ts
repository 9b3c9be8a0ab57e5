/** Writes the description of the API, as the server gives it at `/api/docs`, to `docs/openapi.json`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from '../src/server/create-server.ts'
import { openStore } from '../src/store/open-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-openapi-'))
const store = await openStore(join(folder, 'empty.db'))
const app = await createServer(store, { web: null, token: null, isSample: false, tiles: null })
const { body } = await app.inject('/api/docs')
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '../docs/openapi.json'), `${JSON.stringify(JSON.parse(body), null, 2)}\n`)
await app.close()
await store.close()
rmSync(folder, { recursive: true })
