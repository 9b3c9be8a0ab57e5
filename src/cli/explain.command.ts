import { type ExplainedReport, explainTree } from '../coder/explain-tree.js'
import { MarsadError } from '../core/errors.js'
import { type DigestStyle, oneLine } from '../export/digest.js'
import { explain } from '../index.js'
import type { DocumentDefaults } from '../ingest/document.js'
import { findInputs } from '../ingest/find-inputs.js'
import type { InputFormat } from '../ingest/input-format.js'
import { readInput } from '../ingest/read-input.js'
import type { Sites } from '../ingest/sites.js'
import type { ColumnMap } from '../ingest/tables/column-map.js'
import { log } from './log.js'
import { Output } from './output.js'
import { styleFor } from './terminal.js'

export interface ExplainOptions extends DocumentDefaults {
  readonly from: InputFormat | null
  readonly columns: ColumnMap
  readonly sites: Sites | null
  readonly event: number | null
  readonly json: boolean
  readonly visual: boolean
}

/** Prints the reasons behind every report of an input. Exit status as for `code`. */
export async function explainCommand(path: string, options: ExplainOptions): Promise<number> {
  const output = new Output(null)
  const style = styleFor(process.stdout.isTTY === true, options.visual)
  let failed = 0
  const fail = (error: MarsadError) => {
    failed++
    log(error.message)
  }
  const inputs = findInputs([path])
  if (inputs.length === 0) fail(new MarsadError('INPUT_NOT_FOUND', path, 'no file of a known kind in there'))
  for (const input of inputs) {
    if ('error' in input) {
      fail(input.error)
      continue
    }
    for await (const item of readInput(input.path, { from: options.from, defaults: options, columns: options.columns, sites: options.sites })) {
      if ('error' in item) {
        fail(item.error)
        continue
      }
      const tree = chosen(explainTree(explain(item.document)), options.event)
      if (options.event !== null && tree.events.length === 0) fail(new MarsadError('USAGE', item.document.origin, `it has no event ${options.event}`))
      await output.write(options.json ? `${JSON.stringify(tree, null, 2)}\n` : toText(tree, style))
    }
  }
  await output.end()
  return failed > 0 ? 1 : 0
}

function chosen(tree: ExplainedReport, event: number | null): ExplainedReport {
  return event === null ? tree : { ...tree, events: tree.events.slice(event - 1, event), silent: [] }
}

function toText(tree: ExplainedReport, style: DigestStyle): string {
  const lines = [style.bold(oneLine(tree.report))]
  tree.events.forEach((event, i) => {
    lines.push(`${i + 1}. ${style.bold(event.type)}  ${style.dim(event.id)}`)
    for (const value of event.values)
      lines.push(`   ${value.field.padEnd(18)} ${oneLine(value.value)}  ${style.dim(`← ${value.by}`)}  ${value.words.map((text) => style.arabic(oneLine(text))).join(' · ')}`)
    for (const trigger of event.triggers) lines.push(`   ${style.dim('trigger'.padEnd(18))} ${trigger.pattern}  ${style.dim(`(${trigger.joinedBy})`)}  ${style.arabic(oneLine(trigger.words))}`)
  })
  if (tree.silent.length > 0) lines.push('No event came from:')
  for (const trigger of tree.silent) lines.push(`   ${style.arabic(oneLine(trigger.words))}  ${trigger.pattern}  ${style.dim(`stopped by ${trigger.by}`)}`)
  return `${lines.join('\n')}\n\n`
}
