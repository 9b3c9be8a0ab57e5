import type { Sense } from './compile-pack.js'

type Kind = Sense['kind']

const kinds: readonly Kind[] = [
  'place',
  'actor',
  'agency',
  'unnamed',
  'person',
  'item',
  'measure',
  'target',
  'placeType',
  'particle',
  'time',
  'number',
  'country',
  'source',
  'verb',
  'adjective',
  'trigger',
  'means',
  'scope',
  'relation',
  'tally',
  'age',
  'domain',
  'topic',
  'cue',
]

/** One bit of 32 for each kind of sense, so that what begins at a token is one integer. */
export const kindBits: Readonly<Record<Kind, number>> = Object.fromEntries(kinds.map((kind, i) => [kind, 1 << i])) as Record<Kind, number>

/** The bits of several kinds. */
export function bitsOf(...some: readonly Kind[]): number {
  return some.reduce((bits, kind) => bits | kindBits[kind], 0)
}
