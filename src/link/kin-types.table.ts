import type { EventType } from '../../codebook/event-types.table.js'

/**
 * Pairs of types under which different reports tell one event, each way round: a wider and a finer word, a deed and what came of it, what one side
 * calls an operation and the other a clash. Beside these, `type-relations.table.ts` of the coder says which types refine or absorb each other.
 */
export const kinTypes: readonly (readonly [EventType, EventType])[] = [
  ['armed_attack', 'plot_foiled'], ['bombing', 'plot_foiled'], ['bombing', 'device_defused'], ['bombing', 'shelling'], ['bombing', 'air_strike'], ['bombing', 'sabotage'],
  ['suicide_bombing', 'militants_killed'], ['armed_attack', 'militants_killed'], ['armed_attack', 'sabotage'], ['armed_attack', 'clash'], ['killing', 'clash'],
  ['killing', 'militants_killed'], ['killing', 'kidnapping'], ['killing', 'melee_attack'], ['clash', 'militants_killed'], ['clash', 'territory_change'], ['clash', 'air_strike'], ['clash', 'shelling'],
  ['clash', 'raid'], ['territory_change', 'raid'], ['territory_change', 'militants_killed'], ['air_strike', 'militants_killed'], ['air_strike', 'killing'], ['shelling', 'plot_foiled'],
  ['shelling', 'militants_killed'], ['shelling', 'killing'], ['kidnapping', 'release'], ['kidnapping', 'arrest'], ['arrest', 'prosecution'], ['cell_dismantled', 'prosecution'], ['arrest', 'extradition'],
  ['raid', 'militants_killed'], ['arrest', 'militants_killed'], ['prosecution', 'sentence'], ['sentence', 'state_execution'], ['release', 'extradition'], ['release', 'sentence'],
  ['extradition', 'repatriation'], ['fighter_travel', 'arrest'], ['fighter_travel', 'repatriation'], ['fighter_travel', 'sentence'], ['financing', 'arrest'], ['financing', 'designation'],
  ['pledge', 'threat'], ['threat', 'plot_foiled'], ['threat', 'armed_attack'], ['ceasefire', 'security_cooperation'], ['ceasefire', 'repatriation'], ['ceasefire', 'territory_change'],
  ['protest', 'riot'], ['protest', 'protest_repression'], ['riot', 'protest_repression'], ['protest_repression', 'killing'], ['protest_repression', 'armed_attack'],
  ['protest_repression', 'clash'], ['riot', 'clash'], ['riot', 'armed_attack'], ['riot', 'killing'], ['seizure', 'border_interdiction'], ['device_defused', 'seizure'],
]
