#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander'
import { coderVersion } from '../coder/version.js'
import { MarsadError } from '../core/errors.js'
import { inputFormats } from '../ingest/input-format.js'
import { parseColumnMap } from '../ingest/tables/column-map.js'
import { isoDay, wholeNumber } from './filter-options.js'
import { log } from './log.js'
import { outputFormats } from './output-formats.table.js'
import { fetchedOption, sourcesOption, threadsOption } from './page-options.js'
import { addQueueCommands } from './queue-commands.js'
import { addStoreCommands } from './store-commands.js'

const exitStatus = { usage: 2, failed: 1 } as const

function describesDocument(command: Command): Command {
  return command
    .addOption(new Option('--from <format>', 'read every input as this format').choices(inputFormats))
    .option('--source <name>', 'the outlet, for inputs that do not tell it')
    .option('--url <url>', 'the address, for inputs that do not tell it')
    .option('--published <date>', 'the date of publication, for inputs that do not tell it', isoDay)
    .option('--map <columns>', 'columns of tables, field=column: title=Headline,text=Body (fields: id source url published title text html)', parseColumnMap)
    .addOption(fetchedOption())
    .addOption(sourcesOption())
    .addOption(visualOption())
}

function visualOption(): Option {
  return new Option('--visual', 'put Arabic in visual order, for terminals without bidirectional text').default(false)
}

const program = new Command('marsad')
  .description('Reads reports about security events and writes event records in which every value can be traced to the words behind it.')
  .version(coderVersion)
  .exitOverride()
  .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })
  .showHelpAfterError('(marsad --help tells more)')

describesDocument(program.command('code'))
  .description('code reports: files, folders, or - for standard input (texts, pages, JSON, web archives, Telegram exports, PDF, Word, mail, tables; each also .gz)')
  .argument('<path...>')
  .addOption(new Option('--format <format>', 'what to write; pretty on a terminal, else ndjson').choices(outputFormats))
  .option('-o, --output <file>', 'write there instead of to standard output')
  .addOption(new Option('--out-dir <folder>', 'write Parquet parts by day of publication into this folder instead; run again, it goes on where it ended').conflicts(['format', 'output']))
  .addOption(new Option('--part-reports <number>', 'how many reports a part of --out-dir holds at most; 20,000 unless told').argParser(wholeNumber))
  .option('--unordered', 'write reports as they are done, not in the order of the inputs', false)
  .addOption(threadsOption())
  .option('--failed <file>', 'where reports are set aside that could not be worked on; made when there is one', 'failed.ndjson')
  .option('-q, --quiet', 'no notes on standard error but failures', false)
  .action(async (paths: string[], options) => {
    const reading = {
      from: options.from ?? null,
      columns: options.map ?? {},
      source: options.source ?? null,
      url: options.url ?? null,
      published: options.published ?? null,
      fetched: options.fetched ?? null,
      sites: options.sources ?? null,
      isOrdered: !options.unordered,
      threads: options.threads ?? null,
      setAside: options.failed,
      quiet: options.quiet,
    }
    if (options.outDir !== undefined) {
      const { codeIntoFolder } = await import('./code-into-folder.js')
      process.exitCode = await codeIntoFolder(paths, { ...reading, folder: options.outDir, partReports: options.partReports ?? null })
      return
    }
    if (options.partReports !== undefined) throw new MarsadError('USAGE', '--part-reports', 'it goes with --out-dir')
    const { codeCommand } = await import('./code.command.js')
    process.exitCode = await codeCommand(paths, { ...reading, format: options.format ?? null, output: options.output ?? null, visual: options.visual })
  })

describesDocument(program.command('explain'))
  .description('show why: for each value the pattern or table row that made it and its words; for each trigger without an event, what stopped it')
  .argument('<path>')
  .option('--event <number>', 'only this event, counted from 1', wholeNumber)
  .option('--json', 'the same tree as JSON', false)
  .action(async (path: string, options) => {
    const { explainCommand } = await import('./explain.command.js')
    process.exitCode = await explainCommand(path, {
      from: options.from ?? null,
      columns: options.map ?? {},
      source: options.source ?? null,
      url: options.url ?? null,
      published: options.published ?? null,
      fetched: options.fetched ?? null,
      sites: options.sources ?? null,
      event: options.event ?? null,
      json: options.json,
      visual: options.visual,
    })
  })

program
  .command('eval')
  .description('compare a coding with hand-coded reports: precision, recall and F1 by event, class, field and type, accuracies, kappa and alpha, and a table of confused types')
  .argument('<gold>', 'hand-coded reports, one JSON object a line, in the form of codebook/GOLD.md')
  .argument('<coded>', 'the output of marsad code, or the same reports coded by a second person in the form of GOLD; - for standard input')
  .option('--json', 'the same as one JSON object', false)
  .option('--misses', 'list every event missed, in excess, of another type or on another day, with its words', false)
  .addOption(visualOption())
  .action(async (gold: string, coded: string, options) => {
    const { evalCommand } = await import('./eval.command.js')
    process.exitCode = await evalCommand(gold, coded, { json: options.json, misses: options.misses, visual: options.visual })
  })

addStoreCommands(program)
addQueueCommands(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitStatus.usage
  else if (error instanceof MarsadError) {
    log(error.message)
    process.exitCode = error.code === 'USAGE' ? exitStatus.usage : exitStatus.failed
  } else throw error
}
