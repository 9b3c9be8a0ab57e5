import { rmSync } from 'node:fs'
import { Argument, type Command, Option } from 'commander'
import { coderVersion } from '../coder/version.js'
import { MarsadError } from '../core/errors.js'
import { oneLine } from '../export/digest.js'
import { inputFormats } from '../ingest/input-format.js'
import { parseColumnMap } from '../ingest/tables/column-map.js'
import { backupNote } from '../store/backup-note.js'
import type { CodingDiff } from '../store/diff-codings.js'
import { type StatableField, statableFields } from '../store/statable-fields.table.js'
import type { storeStats } from '../store/store-stats.js'
import { exportFormats } from './export-formats.table.js'
import { filtersIncidents, isoDay, toFilter, wholeNumber } from './filter-options.js'
import { log } from './log.js'
import { Output } from './output.js'
import { fetchedOption, sourcesOption, threadsOption } from './page-options.js'
import { Progress } from './terminal.js'
import { usesStore, withStore } from './with-store.js'

const visualOption = (): Option => new Option('--visual', 'put Arabic in visual order, for terminals without bidirectional text').default(false)

const contactOption = (): Option => new Option('--contact <address>', 'an https or mailto address at which those who run a site find you').env('MARSAD_CONTACT')

/** The commands that work on a store. Each loads what it needs when it runs: a list of incidents waits for no coder. */
export function addStoreCommands(program: Command): void {
  usesStore(program.command('add'))
    .description('code reports and keep them: files, folders, or - for standard input; what is kept already is passed over')
    .argument('<path...>')
    .addOption(new Option('--from <format>', 'read every input as this format').choices(inputFormats))
    .option('--source <name>', 'the outlet, for inputs that do not tell it')
    .option('--url <url>', 'the address, for inputs that do not tell it')
    .option('--published <date>', 'the date of publication, for inputs that do not tell it', isoDay)
    .option('--map <columns>', 'columns of tables, field=column: title=Headline,text=Body (fields: id source url published title text html)', parseColumnMap)
    .addOption(fetchedOption())
    .addOption(sourcesOption())
    .addOption(threadsOption())
    .option('--acknowledge', 'print outcome, SHA-256 and origin of each report once it is safely kept', false)
    .option('--failed <file>', 'where reports are set aside that could not be worked on; made when there is one', 'failed.ndjson')
    .option('-q, --quiet', 'no notes on standard error but failures', false)
    .action(async (paths: string[], options) => {
      const { addCommand } = await import('./add.command.js')
      const { sampleStore } = await import('./sample-store.js')
      process.exitCode = await withStore(options.store, true, async (store) => {
        await sampleStore.refuseMixing(store)
        return addCommand(store, paths, {
          from: options.from ?? null,
          columns: options.map ?? {},
          source: options.source ?? null,
          url: options.url ?? null,
          published: options.published ?? null,
          fetched: options.fetched ?? null,
          sites: options.sources ?? null,
          threads: options.threads ?? null,
          acknowledge: options.acknowledge,
          setAside: options.failed,
          quiet: options.quiet,
        })
      })
    })

  usesStore(program.command('watch'))
    .description('poll the feeds and pages of a list of sources, and keep and code what is new, until it is stopped')
    .argument('<sources.yaml>')
    .option('--once', 'poll what is due, fetch what waits, and end: for cron', false)
    .addOption(contactOption())
    .option('-q, --quiet', 'no lines on standard error but failures', false)
    .action(async (path: string, options) => {
      const { readSources } = await import('../watch/read-sources.js')
      const { watchCommand } = await import('./watch.command.js')
      const file = readSources(path)
      process.exitCode = await withStore(options.store, true, (store) => watchCommand(store, file, { once: options.once, contact: options.contact ?? null, quiet: options.quiet }))
    })

  usesStore(program.command('sources'))
    .description('how each watched source does: last success, last new report, errors, delay, share of reports with events, next poll')
    .option('--json', 'the same as JSON', false)
    .action(async (options) => {
      const { sourcesCommand } = await import('./sources.command.js')
      process.exitCode = await withStore(options.store, false, (store) => sourcesCommand(store, options))
    })

  usesStore(program.command('stamps'))
    .description('the days whose kept pages are time-stamped (RFC 3161)')
    .option('-o, --output <folder>', 'write there, for each day, what was stamped (DAY.txt) and the token (DAY.tst), for openssl ts -verify')
    .action(async (options) => {
      const { stampsCommand } = await import('./stamps.command.js')
      process.exitCode = await withStore(options.store, false, (store) => stampsCommand(store, { folder: options.output ?? null }))
    })

  usesStore(program.command('fetch'))
    .description('fetch single pages, keep them as they came, and add their reports')
    .argument('<url...>')
    .option('--source <name>', 'the outlet, for pages that do not tell it')
    .addOption(sourcesOption())
    .addOption(contactOption())
    .option('--allow-host <host...>', 'hosts of your own that are fetched whatever their address is, such as intranet.example:8080')
    .action(async (urls: string[], options) => {
      const { fetchCommand } = await import('./fetch.command.js')
      process.exitCode = await withStore(options.store, true, (store) =>
        fetchCommand(store, urls, { contact: options.contact ?? null, source: options.source ?? null, allowHosts: options.allowHost ?? [], sites: options.sources ?? null }),
      )
    })

  filtersIncidents(usesStore(program.command('incidents')))
    .description('list incidents, latest first')
    .option('--limit <number>', 'so many at most', wholeNumber, 50)
    .option('--json', 'one JSON object a line', false)
    .addOption(visualOption())
    .action(async (options) => {
      const { incidentsCommand } = await import('./incidents.command.js')
      process.exitCode = await withStore(options.store, false, (store) => incidentsCommand(store, { filter: toFilter(options), limit: options.limit, json: options.json, visual: options.visual }))
    })

  usesStore(program.command('show'))
    .description('show one incident: its view, each statement with source and words, where sources differ, its history')
    .argument('<id>')
    .option('--json', 'the same as JSON', false)
    .addOption(visualOption())
    .action(async (id: string, options) => {
      const { showCommand } = await import('./show.command.js')
      process.exitCode = await withStore(options.store, false, (store) => showCommand(store, id, options))
    })

  usesStore(program.command('report'))
    .description('show a kept report with its evidence marked')
    .argument('<id>')
    .option('--version <number>', 'this version of it instead of the latest', wholeNumber)
    .option('--json', 'the same as JSON', false)
    .addOption(visualOption())
    .action(async (id: string, options) => {
      const { reportCommand } = await import('./show.command.js')
      process.exitCode = await withStore(options.store, false, (store) => reportCommand(store, id, { json: options.json, visual: options.visual, version: options.version ?? null }))
    })

  filtersIncidents(usesStore(program.command('export')))
    .description('write incidents, or the records behind them, in a format that other programs read')
    .addOption(new Option('--format <format>', 'the format; package is a folder with several').choices(exportFormats).makeOptionMandatory())
    .option('-o, --output <path>', 'write there instead of to standard output; for package a folder')
    .option('--bom', 'begin CSV with a byte order mark, for Excel', false)
    .option('--last <file>', 'for changes: the incidents file (--format incidents) of the last release')
    .option('--title <text>', 'the title of the release', 'Marsad incidents')
    .option('--release-version <text>', 'the version of the release; today’s date if not told')
    .option('--licence <id>', 'the SPDX id of the licence that the release is under')
    .action(async (options) => {
      const { exportCommand } = await import('./export.command.js')
      process.exitCode = await withStore(options.store, false, (store) =>
        exportCommand(store, {
          format: options.format,
          filter: toFilter(options),
          output: options.output ?? null,
          bom: options.bom,
          last: options.last ?? null,
          title: options.title,
          releaseVersion: options.releaseVersion ?? null,
          licence: options.licence ?? null,
        }),
      )
    })

  usesStore(program.command('serve'))
    .description('open the observatory: the web page and the API over the store')
    .option('--host <address>', 'the address to listen on; beyond loopback it needs MARSAD_TOKEN', '127.0.0.1')
    .option('--port <number>', 'the port', wholeNumber, 4870)
    .action(async (options) => {
      const { sampleStore } = await import('./sample-store.js')
      const { serveCommand } = await import('./serve.command.js')
      process.exitCode = await withStore(options.store, true, async (store) => {
        if (await sampleStore.fill(store)) log('a new store: it is filled with the sample set, in which everything is invented; "marsad empty" swaps it for an empty store')
        return serveCommand(store, { host: options.host, port: options.port })
      })
    })

  usesStore(program.command('view'))
    .description('save a view: a page’s address with its filter, under a name; without an address list the views')
    .argument('[name]')
    .argument('[address]', 'such as "/?country=ML&since=2024-01-01"')
    .option('--title <text>', 'what the view is about')
    .option('--drop', 'take the view away', false)
    .option('--hook <url>', 'tell this address when an incident appears in the view; prints the secret that messages are signed with')
    .action(async (name: string | undefined, address: string | undefined, options) => {
      const { addHook, dropView, listViews, saveView } = await import('../store/saved-views.js')
      process.exitCode = await withStore(options.store, false, async (store) => {
        if (name === undefined) await print((await listViews(store)).map((view) => `${view.name}  ${oneLine(view.title)}  ${oneLine(view.query)}\n`).join(''))
        else if (options.drop) await dropView(store, name)
        else if (address !== undefined) await saveView(store, { name, title: options.title ?? name, query: address })
        if (name !== undefined && options.hook) await print(`${await addHook(store, name, options.hook)}\n`)
        return 0
      })
    })

  usesStore(program.command('empty'))
    .description('swap a store that holds the invented sample set for an empty one')
    .action(async (options) => {
      const { sampleStore } = await import('./sample-store.js')
      await withStore(options.store, false, async (store) => {
        if (!(await sampleStore.is(store))) throw new MarsadError('USAGE', options.store, 'it does not hold the sample set; a store of your own is never emptied')
        if (store.kind !== 'sqlite') throw new MarsadError('USAGE', store.name, 'drop its schema in PostgreSQL instead')
      })
      for (const ending of ['', '-wal', '-shm']) rmSync(`${options.store}${ending}`, { force: true })
      await withStore(options.store, true, (store) => store.db.insertInto('marks').values({ name: 'empty', value: new Date().toISOString() }).execute())
      log(`${options.store} is empty`)
    })

  usesStore(program.command('recode'))
    .description('code all kept reports again with this version, beside the earlier coding, and print what changed')
    .option('--json', 'print the changes as JSON', false)
    .addOption(new Option('--queue <address>', 'let the workers of this queue do it: nats://host:4222'))
    .action(async (options) => {
      if (options.queue !== undefined) {
        const { parseQueueAddress } = await import('../queue/queue-address.js')
        const { queueRecodeCommand } = await import('./queue-recode.command.js')
        const address = parseQueueAddress(options.queue)
        process.exitCode = await withStore(options.store, false, (store) => queueRecodeCommand(store, address))
        return
      }
      const { code } = await import('../index.js')
      const { diffCodings } = await import('../store/diff-codings.js')
      const { LinkSession } = await import('../store/link-session.js')
      const { recodeReports } = await import('../store/recode-reports.js')
      process.exitCode = await withStore(options.store, false, async (store) => {
        const before = (await store.db.selectFrom('codings').select('version').where('version', '<>', coderVersion).orderBy('key', 'desc').limit(1).executeTakeFirst())?.version
        let last = { coded: 0, of: 0 }
        let stop = false
        const onStop = (): void => {
          stop = true
        }
        process.on('SIGINT', onStop)
        const progress = new Progress(0, process.stderr)
        for await (last of recodeReports(store, new LinkSession(store), code, coderVersion)) {
          progress.reports = last.coded
          progress.tick()
          if (stop) break
        }
        process.off('SIGINT', onStop)
        progress.done()
        log(last.of === 0 ? `every report is already coded by ${coderVersion}` : `${last.coded} of ${last.of} reports coded by ${coderVersion}`)
        if (before !== undefined) await printDiff(await diffCodings(store.db, before, coderVersion), options.json)
        return stop ? 130 : 0
      })
    })

  usesStore(program.command('diff'))
    .description('compare what two versions of the coder make of the kept reports')
    .argument('<version>')
    .argument('<version>')
    .option('--json', 'the same as JSON', false)
    .action(async (from: string, to: string, options) => {
      const { diffCodings } = await import('../store/diff-codings.js')
      process.exitCode = await withStore(options.store, false, async (store) => {
        const versions = (await store.db.selectFrom('codings').select('version').distinct().execute()).map((row) => row.version)
        for (const version of [from, to])
          if (!versions.includes(version)) throw new MarsadError('NOT_IN_STORE', version, `no report is coded by this version; there are ${versions.join(', ') || 'none'}`)
        await printDiff(await diffCodings(store.db, from, to), options.json)
        return 0
      })
    })

  usesStore(program.command('backup'))
    .description('copy the store to a new file while it is in use')
    .argument('<file>')
    .action(async (file: string, options) => {
      process.exitCode = await withStore(options.store, false, async (store) => {
        await store.backup(file)
        if (store.kind === 'sqlite') backupNote.write(options.store, file)
        log(`copied to ${file}`)
        return 0
      })
    })

  usesStore(program.command('verify'))
    .description('check the store: hashes, spans, references, orphans and doubles')
    .option('--json', 'the result as JSON', false)
    .action(async (options) => {
      const { verifyStore } = await import('../store/verify-store.js')
      process.exitCode = await withStore(options.store, false, async (store) => {
        const result = await verifyStore(store)
        await print(
          options.json
            ? `${JSON.stringify(result, null, 2)}\n`
            : `${result.faults.map(({ what, detail }) => `${what}: ${oneLine(detail)}\n`).join('')}${result.reports} reports, ${result.statements} statements, ${result.spans} spans: ${result.faults.length === 0 ? 'no fault' : `${result.faults.length} faults`}\n`,
        )
        return result.faults.length > 0 ? 1 : 0
      })
    })

  usesStore(program.command('stats'))
    .description('what the store holds, in figures')
    .option('--json', 'the same as JSON', false)
    .action(async (options) => {
      const { storeStats } = await import('../store/store-stats.js')
      process.exitCode = await withStore(options.store, false, async (store) => {
        const stats = await storeStats(store)
        await print(options.json ? `${JSON.stringify(stats, null, 2)}\n` : statsText(stats))
        return 0
      })
    })

  usesStore(program.command('remove'))
    .description('remove a report for legal cause, with all that hangs on it; a tombstone with the reason stays')
    .argument('<id>')
    .requiredOption('--reason <text>', 'why it must go')
    .requiredOption('--by <name>', 'who decided')
    .action(async (id: string, options) => {
      const { removeReport } = await import('../store/remove-report.js')
      process.exitCode = await withStore(options.store, false, async (store) => {
        const { versions, statements, incidents } = await removeReport(store, id, options.reason, options.by)
        log(`removed ${versions === 1 ? 'the report' : `${versions} versions of the report`} with ${statements} statements; ${incidents.length} incidents renewed`)
        return 0
      })
    })

  usesStore(program.command('join'))
    .description('decide that two incidents are one; no later linking undoes it')
    .argument('<id>')
    .argument('<id>')
    .requiredOption('--by <name>', 'who decides')
    .action(async (a: string, b: string, options) => {
      const { joinIncidents } = await import('../store/join-incidents.js')
      process.exitCode = await withStore(options.store, false, async (store) => {
        await print(`${await joinIncidents(store, a, b, options.by)}\n`)
        return 0
      })
    })

  usesStore(program.command('split'))
    .description('decide that some events of an incident are another one; no later linking undoes it')
    .argument('<id>')
    .argument('<event...>', 'ids of the events, as "show --json" lists them')
    .requiredOption('--by <name>', 'who decides')
    .action(async (id: string, events: string[], options) => {
      const { splitIncident } = await import('../store/join-incidents.js')
      process.exitCode = await withStore(options.store, false, async (store) => {
        await print(`${(await splitIncident(store, id, events, options.by)).join('\n')}\n`)
        return 0
      })
    })

  usesStore(program.command('state'))
    .description('state a value of an incident yourself; it outranks the coder’s, and the coder’s stays beside it')
    .argument('<id>')
    .addArgument(new Argument('<field>').choices(statableFields))
    .argument('<value>', 'such as bombing, 2023-03-12, "killed 12..14 civilians", geonames:2473457')
    .requiredOption('--by <name>', 'who states it')
    .action(async (id: string, field: StatableField, value: string, options) => {
      const { parseStatedValue } = await import('../store/parse-stated-value.js')
      const { stateValue } = await import('../store/state-value.js')
      process.exitCode = await withStore(options.store, false, async (store) => {
        await stateValue(store, id, field, parseStatedValue(field, value), options.by)
        return 0
      })
    })
}

async function print(text: string): Promise<void> {
  const output = new Output(null)
  await output.write(text)
  await output.end()
}

async function printDiff(diff: CodingDiff, json: boolean): Promise<void> {
  if (json) return print(`${JSON.stringify(diff, null, 2)}\n`)
  const { kept, added, gone, changed } = diff.events
  const fields = Object.entries(diff.fields).map(([field, sum]) => `  ${field.padEnd(16)} ${sum.events} events, ${sum.added} values added, ${sum.gone} gone\n`)
  const examples = diff.examples.map(({ report, event, change, fields: names }) => `  ${change.padEnd(8)} ${event} of ${oneLine(report)}${names.length > 0 ? `: ${names.join(', ')}` : ''}\n`)
  await print(
    `${diff.from} to ${diff.to}: ${diff.changedReports} of ${diff.reports} reports differ; events: ${kept} in both (${changed} of them changed), ${added} added, ${gone} gone\n${fields.join('')}${examples.length > 0 ? `for example\n${examples.join('')}` : ''}`,
  )
}

function statsText(stats: Awaited<ReturnType<typeof storeStats>>): string {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
  const lines = [
    `${stats.store}`,
    `${stats.reports} reports (${megabytes(stats.bytes)}, kept in ${megabytes(stats.keptBytes)}), ${stats.reportsWithEvents} with events, published ${stats.firstPublished ?? '?'} to ${stats.lastPublished ?? '?'}`,
    `${stats.events} events, ${stats.statements} statements, ${stats.decisions} decisions`,
    `${stats.incidents} incidents, ${stats.incidentsOfSeveralReports} of several reports`,
    ...(stats.removed > 0 ? [`${stats.removed} reports removed`] : []),
    ...stats.coders.map(({ version, reports }) => `coder ${version}: ${reports} reports`),
    ...stats.sources.map(({ source, reports }) => `source ${oneLine(source ?? 'not told')}: ${reports} reports`),
    ...stats.types.map(({ type, incidents }) => `${type}: ${incidents} incidents`),
  ]
  return `${lines.join('\n')}\n`
}
