import { type Command, Option } from 'commander'
import { inputFormats } from '../ingest/input-format.js'
import { parseColumnMap } from '../ingest/tables/column-map.js'
import { parseQueueAddress } from '../queue/queue-address.js'
import { isoDay, wholeNumber } from './filter-options.js'
import { fetchedOption, sourcesOption, threadsOption } from './page-options.js'
import { usesStore, withStore } from './with-store.js'

const usesQueue = (command: Command): Command =>
  command.addOption(new Option('--queue <address>', 'the queue: nats://host:4222, or nats://host:4222/name for one of several').env('MARSAD_QUEUE').argParser(parseQueueAddress).makeOptionMandatory())

/** The commands of a queue, which many machines work on together. */
export function addQueueCommands(program: Command): void {
  usesStore(usesQueue(program.command('worker')))
    .description('code what waits in a queue and keep it in a store in PostgreSQL, beside other workers on any number of machines, until it is stopped')
    .addOption(threadsOption())
    .option('--metrics-port <number>', 'tell there how it does: /metrics for Prometheus, /healthz, /readyz', wholeNumber)
    .option('--metrics-host <address>', 'the address for that', '127.0.0.1')
    .option('--drain', 'end when nothing is left in the queue', false)
    .option('-q, --quiet', 'no lines on standard error but failures', false)
    .action(async (options) => {
      const { workerCommand } = await import('./worker.command.js')
      process.exitCode = await withStore(options.store, true, (store) =>
        workerCommand(store, options.queue, {
          where: options.store,
          threads: options.threads ?? null,
          drain: options.drain,
          metrics: options.metricsPort === undefined ? null : { host: options.metricsHost, port: options.metricsPort },
          quiet: options.quiet,
        }),
      )
    })

  const queue = program.command('queue').description('what waits for workers')

  usesQueue(queue.command('add'))
    .description('read reports into a queue: files, folders, or - for standard input')
    .argument('[path...]')
    .option('--archives <list>', 'a file that names an archive a line, from where the list lies')
    .addOption(new Option('--from <format>', 'read every input as this format').choices(inputFormats))
    .option('--source <name>', 'the outlet, for inputs that do not tell it')
    .option('--url <url>', 'the address, for inputs that do not tell it')
    .option('--published <date>', 'the date of publication, for inputs that do not tell it', isoDay)
    .option('--map <columns>', 'columns of tables, field=column: title=Headline,text=Body (fields: id source url published title text html)', parseColumnMap)
    .addOption(fetchedOption())
    .addOption(sourcesOption())
    .option('-q, --quiet', 'no notes on standard error but failures', false)
    .action(async (paths: string[], options) => {
      const { queueAddCommand } = await import('./queue-add.command.js')
      process.exitCode = await queueAddCommand(options.queue, paths, {
        archives: options.archives ?? null,
        from: options.from ?? null,
        columns: options.map ?? {},
        source: options.source ?? null,
        url: options.url ?? null,
        published: options.published ?? null,
        fetched: options.fetched ?? null,
        sites: options.sources ?? null,
        quiet: options.quiet,
      })
    })

  usesQueue(queue.command('status'))
    .description('how much waits, how fast it goes, the time left, what failed')
    .option('--json', 'the same as JSON', false)
    .action(async (options) => {
      const { queueStatusCommand } = await import('./queue-status.command.js')
      process.exitCode = await queueStatusCommand(options.queue, { json: options.json, over: measuredOver })
    })

  usesQueue(queue.command('failures'))
    .description('list what could not be worked on, with the reasons')
    .option('--retry', 'put it back into the queue instead', false)
    .option('--json', 'one JSON object a line', false)
    .action(async (options) => {
      const { queueFailuresCommand } = await import('./queue-failures.command.js')
      process.exitCode = await queueFailuresCommand(options.queue, { retry: options.retry, json: options.json })
    })
}

/** Milliseconds over which `queue status` measures how fast it goes. */
const measuredOver = 3000
