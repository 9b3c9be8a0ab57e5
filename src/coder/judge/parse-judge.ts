import { MarsadError } from '../../core/errors.js'
import { featureNames } from './feature-names.table.js'
import { type Decision, decisions } from './judge.js'
import { noSymbol, Symbols } from './symbols.js'
import { WeightTable } from './weight-table.js'

/** A model before it is built. */
export interface JudgedWeights {
  readonly decision: Decision
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  readonly takenFrom: number
  readonly table: WeightTable
}

/** The models of a pack with the symbols that their features name. */
export interface JudgeTables {
  readonly symbols: Symbols
  readonly models: readonly JudgedWeights[]
}

const numberOfName = new Map<string, number>(featureNames.map((name, i) => [name, i]))

/**
 * Parses the tables of a pack's models: a block `#decision` for each, its first lines `taken_from` and `bias` with every label, then a line a feature:
 * name, first and second symbol, `label=weight …`, parted by tabs.
 * @throws {MarsadError} PACK_INVALID for a feature, label or decision that is not known.
 */
export function parseJudge(text: string): JudgeTables {
  const symbols = new Symbols(false)
  const models = text
    .split(/^#/mu)
    .slice(1)
    .map((block) => parseModel(block, symbols))
  return { symbols, models }
}

function parseModel(block: string, symbols: Symbols): JudgedWeights {
  const [decision, ...lines] = block.split('\n')
  if (!(decisions as readonly string[]).includes(decision)) throw new MarsadError('PACK_INVALID', decision, 'no such decision')
  const labels = new Map<string, number>()
  const bias: number[] = []
  const table = new WeightTable()
  let takenFrom = 0.5
  for (const line of lines) {
    if (line === '') continue
    const [name, first, second, pairs] = line.split('\t')
    const isFeature = name !== 'taken_from' && name !== 'bias'
    if (isFeature) {
      const number = numberOfName.get(name)
      if (number === undefined) throw new MarsadError('PACK_INVALID', `${decision} ${name}`, 'no such feature')
      table.addFeature(number, symbols.add(first), second === '' ? noSymbol : symbols.add(second))
    }
    for (const pair of pairs.split(' ')) {
      const [label, written] = pair.split('=')
      const weight = Number(written)
      if (name === 'taken_from') takenFrom = weight
      else if (name === 'bias') {
        labels.set(label, labels.size)
        bias.push(weight)
      } else {
        const known = labels.get(label)
        if (known === undefined || Number.isNaN(weight)) throw new MarsadError('PACK_INVALID', `${decision} ${name}`, `no such label or weight: ${pair}`)
        table.addWeight(known, weight)
      }
    }
  }
  return { decision: decision as Decision, labels: [...labels.keys()], bias, takenFrom, table }
}
