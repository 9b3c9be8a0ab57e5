import { actorImage } from '#images/actors'
import { gazetteerImage } from '#images/gazetteer'
import { readActorTables } from '../../src/coder/actor-tables.js'
import { type CompiledPack, compilePack } from '../../src/coder/compile-pack.js'
import { decisions, Judge } from '../../src/coder/judge/judge.js'
import { LinearModel } from '../../src/coder/judge/linear-model.js'
import type { Symbols } from '../../src/coder/judge/symbols.js'
import { WeightTable } from '../../src/coder/judge/weight-table.js'
import { readGazetteer } from '../../src/gazetteer/gazetteer.js'
import { arabic } from '../../src/lang/ar/index.js'

/** The Arabic pack with a judge that says no to everything: reports are read with it before anything is learned. */
export function untaughtPack(symbols: Symbols): CompiledPack {
  const silent = new LinearModel(['none'], [0], new WeightTable())
  return compilePack(arabic, readGazetteer(gazetteerImage), readActorTables(actorImage), new Judge(symbols, new Map(decisions.map((decision) => [decision, silent]))))
}
