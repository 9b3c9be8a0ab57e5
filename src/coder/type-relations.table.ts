import type { EventType } from '../../codebook/event-types.table.js'

/** Which types a generic trigger can turn out to be. */
export const refinements: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  armed_attack: ['bombing', 'suicide_bombing', 'assassination', 'melee_attack', 'shelling', 'air_strike', 'kidnapping', 'killing', 'clash'],
  killing: ['assassination', 'armed_attack', 'bombing', 'suicide_bombing', 'melee_attack', 'air_strike', 'shelling'],
  bombing: ['suicide_bombing', 'assassination'],
  air_strike: ['shelling'],
  shelling: ['air_strike'],
}
/** What is told of one operation goes into it: finds, searches and arrests near the event that they belong to (codebook rules 1 and 2). */
export const absorbedBy: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  seizure: ['cell_dismantled', 'arrest', 'raid', 'militants_killed', 'plot_foiled', 'border_interdiction'],
  raid: ['cell_dismantled', 'arrest', 'militants_killed', 'plot_foiled'],
  arrest: ['cell_dismantled', 'plot_foiled', 'border_interdiction'],
  plot_foiled: ['cell_dismantled'],
  clash: ['militants_killed', 'raid', 'arrest', 'plot_foiled', 'suicide_bombing'],
}
