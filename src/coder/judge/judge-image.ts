import type { Decision } from './judge.js'
import { Judge } from './judge.js'
import { LinearModel } from './linear-model.js'
import type { JudgeTables } from './parse-judge.js'
import { Symbols } from './symbols.js'
import { WeightTable } from './weight-table.js'

/** The models of a pack as they are kept between building and running: read in a tenth of the time that their tables take, and a fifth of their memory. */
export interface JudgeImage {
  /** The names that features have beside those that every judge knows, a line each. Apart from the rest, which is ASCII and so takes one byte a character. */
  readonly symbols: string
  readonly models: readonly PackedModel[]
}

export interface PackedModel {
  readonly decision: Decision
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  readonly takenFrom: number
  /** Base64. A feature is its name, its two symbols in two bytes each, and how many weights it has. */
  readonly features: string
  /** Base64. A weight is its label, and its hundredths in two bytes. */
  readonly weights: string
}

const featureBytes = 6
const weightBytes = 3
const steps = 100
/** What is added to a weight's hundredths, so that none is below zero. */
const middle = 0x8000

/** @throws {RangeError} where a number has no room: beyond 65,535 symbols or 255 labels, or a weight of more than two decimals */
export function toJudgeImage({ symbols, models }: JudgeTables): JudgeImage {
  const own = Array.from({ length: symbols.size - known }, (_, i) => symbols.text(known + i))
  return { symbols: own.join('\n'), models: models.map(({ table, ...head }) => ({ ...head, ...packTable(table) })) }
}

function packTable(table: WeightTable): Pick<PackedModel, 'features' | 'weights'> {
  const features: number[] = []
  const weights: number[] = []
  table.starts.forEach((start, i) => {
    const end = table.starts[i + 1] ?? table.weights.length
    features.push(oneByte(table.names[i]), ...twoBytes(table.firsts[i]), ...twoBytes(table.seconds[i]), oneByte(end - start))
  })
  table.weights.forEach((weight, i) => {
    const step = Math.round(weight * steps)
    if (step / steps !== weight) throw new RangeError(`a weight of more than two decimals: ${weight}`)
    weights.push(oneByte(table.labels[i]), ...twoBytes(step + middle))
  })
  return { features: toBase64(features), weights: toBase64(weights) }
}

function oneByte(value: number): number {
  if (value < 0 || value > 0xff) throw new RangeError(`no room for ${value} in a byte`)
  return value
}

function twoBytes(value: number): [number, number] {
  if (value < 0 || value > 0xffff) throw new RangeError(`no room for ${value} in two bytes`)
  return [value & 0xff, value >> 8]
}

export function readJudge(image: JudgeImage): Judge {
  const symbols = new Symbols(false)
  if (image.symbols !== '') for (const name of image.symbols.split('\n')) symbols.add(name)
  return new Judge(symbols, new Map(image.models.map((model) => [model.decision, new LinearModel(model.labels, model.bias, unpackTable(model), model.takenFrom)])))
}

function unpackTable(model: PackedModel): WeightTable {
  const table = new WeightTable()
  const features = fromBase64(model.features)
  const weights = fromBase64(model.weights)
  for (let at = 0, next = 0; at < features.length; at += featureBytes) {
    table.addFeature(features[at], features[at + 1] | (features[at + 2] << 8), features[at + 3] | (features[at + 4] << 8))
    for (const end = next + features[at + 5] * weightBytes; next < end; next += weightBytes) {
      table.addWeight(weights[next], ((weights[next + 1] | (weights[next + 2] << 8)) - middle) / steps)
    }
  }
  return table
}

const known = new Symbols(false).size

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const digitOf = new Uint8Array(128)
for (let i = 0; i < digits.length; i++) digitOf[digits.charCodeAt(i)] = i

function toBase64(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text += digits[group >> 18] + digits[(group >> 12) & 63] + digits[(group >> 6) & 63] + digits[group & 63]
  }
  return text
}

/** Both widths are multiples of three: nothing is filled up. */
function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length / 4) * 3)
  for (let from = 0, to = 0; from < text.length; from += 4) {
    const group = (digitOf[text.charCodeAt(from)] << 18) | (digitOf[text.charCodeAt(from + 1)] << 12) | (digitOf[text.charCodeAt(from + 2)] << 6) | digitOf[text.charCodeAt(from + 3)]
    bytes[to++] = group >> 16
    bytes[to++] = (group >> 8) & 0xff
    bytes[to++] = group & 0xff
  }
  return bytes
}
