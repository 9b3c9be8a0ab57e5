/**
 * `npm run bench:warc -- [--megabytes N] [--only add|code] [--keep FOLDER]`: megabytes of uncompressed archive a second that `marsad add` and `marsad code` take
 * in from end to end, for a plain archive and one of gzip members, with the most memory that was resident. The bound is 20 MB/s on two cores. Nothing here is a test.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type ArchiveFigures, writeArchive } from './write-archive.js'

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '1000' }, only: { type: 'string' }, keep: { type: 'string' } } })
const marsad = join(dirname(fileURLToPath(import.meta.url)), '../dist/src/cli/main.js')
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'marsad-bench-'))
mkdirSync(folder, { recursive: true })
const print = (line: string): void => void process.stdout.write(`${line}\n`)

interface Run {
  readonly seconds: number
  /** Of all threads. */
  readonly processor: number
  /** Bytes that were resident at most. */
  readonly resident: number
}

try {
  const paths = [join(folder, 'pages.warc'), join(folder, 'pages.warc.gz')] as const
  const notes = join(folder, 'figures.json')
  if (!existsSync(notes)) writeFileSync(notes, JSON.stringify(await writeArchive(...paths, Number(values.megabytes) * 1e6)))
  const figures = JSON.parse(readFileSync(notes, 'utf8')) as ArchiveFigures
  print(`${figures.pages} pages, ${(figures.bytes / 1e6).toFixed(0)} MB; ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before`)
  for (const command of ['add', 'code'].filter((name) => values.only === undefined || values.only === name)) {
    for (const path of paths) {
      const store = join(folder, 'bench.db')
      for (const ending of ['', '-wal', '-shm']) rmSync(`${store}${ending}`, { force: true })
      const run = await measure([command, path, '-q', ...(command === 'add' ? ['--store', store] : ['-o', join(folder, 'out.ndjson')])])
      const rate = figures.bytes / 1e6 / run.seconds
      print(
        `${command.padEnd(4)} ${path.endsWith('.gz') ? 'gzip ' : 'plain'} ${rate.toFixed(1)} MB/s (bound: 20), ${(figures.pages / run.seconds).toFixed(0)} pages/s; ${run.seconds.toFixed(1)} s, processor ${run.processor.toFixed(1)} s, ${(run.resident / 1e6).toFixed(0)} MB resident at most`,
      )
    }
  }
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
}

async function measure(args: readonly string[]): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [marsad, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  let resident = 0
  let processor = 0
  const look = setInterval(() => {
    try {
      resident = Math.max(resident, Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024)
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ')
      processor = (Number(fields[11]) + Number(fields[12])) / 100
    } catch {
      // the process has ended, or the system has no such files
    }
  }, 100)
  const status = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(look)
  if (status !== 0) throw new Error(`marsad ${args.join(' ')} ended with ${status}`)
  return { seconds: (performance.now() - started) / 1000, processor, resident }
}
