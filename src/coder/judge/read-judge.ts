import { MarsadError } from '../../core/errors.js'
import { featureNames } from './feature-names.table.js'
import { type Decision, decisions, Judge } from './judge.js'
import { LinearModel } from './linear-model.js'
import { noSymbol, Symbols } from './symbols.js'
import { WeightTable } from './weight-table.js'

/**
 * Reads the image of a pack's models: a block `#decision` for each, its first lines `taken_from` and `bias` with every label, then a line a feature:
 * name, first and second symbol, `label=weight …`, parted by tabs.
 * @throws {MarsadError} PACK_INVALID for a feature, label or decision that is not known.
 */
export function readJudge(image: string): Judge {
  const symbols = new Symbols(false)
  const models = new Map<Decision, LinearModel>()
  for (let at = 0; at < image.length; ) {
    const end = image.indexOf('\n#', at) < 0 ? image.length : image.indexOf('\n#', at) + 1
    const named = image.indexOf('\n', at)
    const decision = image.slice(at + 1, named)
    if (!(decisions as readonly string[]).includes(decision)) throw new MarsadError('PACK_INVALID', decision, 'no such decision')
    models.set(decision as Decision, readModel(decision, image, named + 1, end, symbols))
    at = end
  }
  return new Judge(symbols, models)
}

const numberOfName = new Map<string, number>(featureNames.map((name, i) => [name, i]))

/** Reads the lines of one block, from offset to offset: by hand, since splitting them took half of the time that a start takes. */
function readModel(decision: string, image: string, from: number, to: number, symbols: Symbols): LinearModel {
  const labels = new Map<string, number>()
  const bias: number[] = []
  const table = new WeightTable()
  let takenFrom = 0.5
  for (let at = from; at < to; ) {
    const end = image.indexOf('\n', at)
    const nameEnd = image.indexOf('\t', at)
    const firstEnd = image.indexOf('\t', nameEnd + 1)
    const secondEnd = image.indexOf('\t', firstEnd + 1)
    const name = image.slice(at, nameEnd)
    const isFeature = name !== 'taken_from' && name !== 'bias'
    const number = numberOfName.get(name)
    if (isFeature) {
      if (number === undefined) throw new MarsadError('PACK_INVALID', `${decision} ${name}`, 'no such feature')
      table.addFeature(number, symbols.add(image.slice(nameEnd + 1, firstEnd)), secondEnd === firstEnd + 1 ? noSymbol : symbols.add(image.slice(firstEnd + 1, secondEnd)))
    }
    for (let pair = secondEnd + 1; pair < end; ) {
      const equals = image.indexOf('=', pair)
      const space = image.indexOf(' ', equals)
      const pairEnd = space < 0 || space > end ? end : space
      const label = image.slice(pair, equals)
      const weight = Number(image.slice(equals + 1, pairEnd))
      if (name === 'taken_from') takenFrom = weight
      else if (name === 'bias') {
        labels.set(label, labels.size)
        bias.push(weight)
      } else {
        const known = labels.get(label)
        if (known === undefined || Number.isNaN(weight)) throw new MarsadError('PACK_INVALID', `${decision} ${name}`, `no such label or weight: ${image.slice(pair, pairEnd)}`)
        table.addWeight(known, weight)
      }
      pair = pairEnd + 1
    }
    at = end + 1
  }
  return new LinearModel([...labels.keys()], bias, table, takenFrom)
}
