/** `npm start`: opens the observatory over `marsad.db`, which is filled with the sample reports if it is new. */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const server = spawn(process.execPath, [join(root, 'dist/src/cli/main.js'), 'serve', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (status) => {
  process.exitCode = status ?? 1
})
