import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { featureNames } from '../../src/coder/judge/feature-names.table.js'
import type { Decision } from '../../src/coder/judge/judge.js'
import type { Symbols } from '../../src/coder/judge/symbols.js'
import type { Learned } from './case-book.js'

/** Writes each model as a table: a line a feature, its weights by label. A symbol that holds a tab or a line break cannot be written and is left out. */
export function writeModels(folder: string, models: ReadonlyMap<Decision, Learned & { readonly takenFrom: number }>, symbols: Symbols): void {
  mkdirSync(folder, { recursive: true })
  for (const [decision, { labels, bias, weights, takenFrom }] of models) {
    const lines = ['feature\tfirst\tsecond\tweights', `taken_from\t\t\tyes=${takenFrom}`, `bias\t\t\t${labels.map((label, i) => `${label}=${bias[i]}`).join(' ')}`]
    const rows = new Map<string, string[]>()
    for (const { name, first, second, label, weight } of weights) {
      const key = [featureNames[name], symbols.text(first), symbols.text(second)]
      if (key.some((text) => /[\t\n]/u.test(text))) continue
      const row = key.join('\t')
      const told = rows.get(row)
      if (told) told.push(`${labels[label]}=${weight}`)
      else rows.set(row, [`${labels[label]}=${weight}`])
    }
    for (const [row, told] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(`${row}\t${told.join(' ')}`)
    writeFileSync(join(folder, `${decision}.tsv`), `${lines.join('\n')}\n`)
  }
}
