import { MarsadError } from '../../core/errors.js'
import { featureNames } from './feature-names.table.js'
import { type Decision, decisions, Judge } from './judge.js'
import { LinearModel, type Weight } from './linear-model.js'
import { noSymbol, Symbols } from './symbols.js'

/**
 * Reads the image of a pack's models: a block `#decision` for each, its first lines `taken_from` and `bias` with every label, then a line a feature:
 * name, first and second symbol, `label=weight …`, parted by tabs.
 * @throws {MarsadError} PACK_INVALID for a feature, label or decision that is not known.
 */
export function readJudge(image: string): Judge {
  const symbols = new Symbols(false)
  const numberOf = new Map<string, number>(featureNames.map((name, i) => [name, i]))
  const models = new Map<Decision, LinearModel>()
  for (const block of image.split(/^#/mu)) {
    if (block === '') continue
    const [decision, ...lines] = block.split('\n')
    if (!(decisions as readonly string[]).includes(decision)) throw new MarsadError('PACK_INVALID', decision, 'no such decision')
    const labels: string[] = []
    const bias: number[] = []
    const weights: Weight[] = []
    let takenFrom = 0.5
    for (const line of lines) {
      if (line === '') continue
      const [name, first, second, told] = line.split('\t')
      for (const pair of told.split(' ')) {
        const at = pair.indexOf('=')
        const label = pair.slice(0, at)
        const weight = Number(pair.slice(at + 1))
        if (name === 'taken_from') {
          takenFrom = weight
          continue
        }
        if (name === 'bias') {
          labels.push(label)
          bias.push(weight)
          continue
        }
        const number = numberOf.get(name)
        const index = labels.indexOf(label)
        if (number === undefined || index < 0 || Number.isNaN(weight)) throw new MarsadError('PACK_INVALID', `${decision} ${name}`, `no such feature, label or weight: ${pair}`)
        weights.push({ name: number, first: symbols.add(first), second: second === '' ? noSymbol : symbols.add(second), label: index, weight })
      }
    }
    models.set(decision as Decision, new LinearModel(labels, bias, weights, takenFrom))
  }
  return new Judge(symbols, models)
}
