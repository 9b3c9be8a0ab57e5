/** `npm start`: codes the reports in `examples/`, prints the digest, and writes the three outputs to `out/`. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const marsad = (...args) => {
  const { status } = spawnSync(process.execPath, [join(root, 'dist/src/cli/main.js'), ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

mkdirSync(join(root, 'out'), { recursive: true })
marsad('code', 'examples', '--quiet', '--format', 'pretty')
for (const [format, file] of [
  ['ndjson', 'records.ndjson'],
  ['csv', 'events.csv'],
  ['geojson', 'events.geojson'],
])
  marsad('code', 'examples', '--quiet', '--format', format, '-o', `out/${file}`)
process.stdout.write('Written: out/records.ndjson, out/events.csv, out/events.geojson\n')
