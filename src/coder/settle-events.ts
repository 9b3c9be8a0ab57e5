import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import type { ActorKind, Domain, Status } from '../../codebook/values.table.js'
import type { Span } from '../core/span.js'
import { distanceKm, type Place, precisionOfKind } from '../gazetteer/place.js'
import type { DraftAttribution } from './attribution.js'
import type { Draft, DraftActor, DraftCount, DraftDate, DraftItem, DraftLink, DraftPlace, DraftTarget } from './draft.js'
import { triggerSpan } from './draft-spans.js'
import type { EventGroup } from './event-group.js'
import { placesAgree } from './merge-drafts.js'
import type { ReportView } from './report-view.js'
import { countryWeights } from './settle-places.js'

/** An event with all its values settled, each still with its words and its reason. */
export interface SettledEvent {
  readonly group: EventGroup
  readonly anchor: Draft
  readonly type: EventType
  readonly typeBy: string
  readonly domain: Domain
  readonly domainBy: string
  readonly status: Status
  readonly statusBy: string
  readonly background: boolean
  readonly backgroundBy: string
  readonly date: { readonly start: number; readonly end: number; readonly precision: 1 | 2 | 3 | 4 | 5; readonly told: DraftDate | null; readonly by: string } | null
  readonly places: readonly DraftPlace[]
  readonly actors: readonly DraftActor[]
  readonly counts: readonly DraftCount[]
  readonly items: readonly DraftItem[]
  readonly targets: readonly DraftTarget[]
  readonly links: readonly DraftLink[]
  readonly attribution: readonly DraftAttribution[]
  readonly ages: Draft['ages']
  readonly nationalities: Draft['nationalities']
}

/** Groups that give no event after all, with the reason. */
export interface DroppedGroup {
  readonly group: EventGroup
  readonly by: string
}

export function settleEvents(view: ReportView, groups: readonly EventGroup[], sources: readonly (readonly DraftAttribution[])[]): { events: SettledEvent[]; dropped: DroppedGroup[] } {
  const events: SettledEvent[] = []
  const dropped: DroppedGroup[] = []
  const focus = reportFocus(view, groups)
  for (const group of groups) {
    const drop = dropReason(group)
    if (drop) dropped.push({ group, by: drop })
    else events.push(settle(view, group, sources, focus))
  }
  return { events, dropped }
}

/** Outcomes that stand alone are events only where someone is told to have done them. */
function dropReason(group: EventGroup): string | null {
  if (group.strength === 'anaphor') return 'no_antecedent'
  if (group.strength !== 'toll') return null
  const actors = group.drafts.flatMap((draft) => draft.actors)
  const kills = group.drafts.some((draft) => draft.trigger.pattern.counts === 'killed')
  if (!kills) return 'toll_without_event'
  return actors.some((actor) => actor.role === 'actor' && actor.kind !== 'civilians' && actor.kind !== 'individual') ? null : 'toll_without_actor'
}

function settle(view: ReportView, group: EventGroup, sources: readonly (readonly DraftAttribution[])[], focus: Focus): SettledEvent {
  const anchor = anchorOf(group)
  const { drafts } = group
  const told = settleActors(drafts)
  const { type, typeBy } = settleType(group, told, drafts)
  // the group that a dismantled cell belongs to did not dismantle it
  const actors =
    type === 'cell_dismantled'
      ? told.filter(
          (actor) =>
            actor.kind === 'state_security' || actor.kind === 'state' || actor.kind === 'foreign_state' || (actor.role !== 'actor' && !(actor.role === 'recipient' && actor.kind === 'armed_group')),
        )
      : told
  const places = settlePlacesOf(view, group, type, focus)
  if (eventTypes[type].class === 'demonstration' && type !== 'protest_repression' && !actors.some((actor) => actor.role === 'actor' && (actor.kind === 'crowd' || actor.kind === 'civilians'))) {
    actors.push({ role: 'actor', kind: 'crowd', id: null, name: null, country: null, designated: false, spans: [triggerSpan(anchor)], by: 'demonstrators' })
  }
  const located = nameServices(locateActors(view, actors, places, focus), drafts)
  const { background, backgroundBy } = settleBackground(view, drafts)
  const date = settleDate(view, drafts, background)
  const status = drafts.find((draft) => draft.status !== 'occurred' && draft.strength !== 'toll' && (draft === anchor || drafts.length === 1)) ?? anchor
  const { domain, domainBy } = settleDomain(view, group, type, located)
  const attribution: DraftAttribution[] = []
  for (const draft of drafts)
    for (const source of sources[draft.sentence.index] ?? []) if (!attribution.some((known) => known.kind === source.kind && sameSource(known.name, source.name))) attribution.push(source)
  return {
    group,
    anchor,
    type,
    typeBy,
    domain,
    domainBy,
    status: type === 'plot_foiled' ? 'foiled' : status.status,
    statusBy: status.statusBy,
    background,
    backgroundBy,
    date,
    places,
    actors: located,
    counts: settleCounts(drafts),
    items: unique(
      drafts.flatMap((draft) => draft.items),
      (item) => `${item.role} ${item.category}`,
    ),
    targets: unique(
      drafts.flatMap((draft) => draft.targets),
      (target) => target.category,
    ),
    links: unique(
      drafts.flatMap((draft) => draft.links),
      (link) => link.kind,
    ),
    attribution,
    ages: drafts.find((draft) => draft.ages)?.ages ?? null,
    nationalities: unique(
      drafts.flatMap((draft) => draft.nationalities),
      (entry) => entry.iso,
    ),
  }
}

function sameSource(a: string, b: string): boolean {
  return a === b || a.endsWith(b) || b.endsWith(a)
}

/** The draft that tells most: it gives the trigger and the status. */
function anchorOf(group: EventGroup): Draft {
  const weight = (draft: Draft) =>
    (draft.type === group.type ? 3 : 0) + (draft.strength === 'specific' ? 2 : draft.strength === 'generic' ? 1 : 0) + Math.min(2, draft.places.length) + (draft.sentence.kind === 'body' ? 0.5 : 0)
  return group.drafts.reduce((best, draft) => (weight(draft) > weight(best) ? draft : best))
}

function settleType(group: EventGroup, actors: readonly DraftActor[], drafts: readonly Draft[]): { type: EventType; typeBy: string } {
  const { type, typeBy } = group
  const doer = actors.find((actor) => actor.role === 'actor')
  const killsMilitants = drafts.some((draft) => draft.counts.some((count) => count.what === 'killed' && count.of === 'militants'))
  const isState = doer !== undefined && (doer.kind === 'state_security' || doer.kind === 'state' || doer.kind === 'foreign_state')
  if ((type === 'killing' || type === 'raid') && killsMilitants && isState) return { type: 'militants_killed', typeBy: 'security_kills_militants' }
  if (type === 'killing' && group.strength === 'toll' && doer?.kind === 'armed_group') return { type: 'armed_attack', typeBy: 'group_kills' }
  return { type, typeBy }
}

function settleActors(drafts: readonly Draft[]): DraftActor[] {
  const actors: (Omit<DraftActor, 'spans'> & { spans: Span[] })[] = []
  for (const draft of drafts) {
    for (const actor of draft.actors) {
      if (draft.strength === 'toll' && actor.role === 'recipient' && actor.kind === 'unknown') continue
      const at = actors.findIndex((known) => known.role === actor.role && (known.id === actor.id || known.id === null || actor.id === null) && (known.kind === actor.kind || known.id === actor.id))
      if (at < 0) actors.push({ ...actor, spans: [...actor.spans] })
      else {
        const { spans } = actors[at]
        spans.push(...actor.spans)
        if (actors[at].id === null && actor.id !== null && actors[at].kind === actor.kind) actors[at] = { ...actor, spans }
      }
    }
  }
  // one side cannot be both doer and undergoer of the same act unless the text names it twice over
  return actors.filter((actor) => !(actor.role === 'recipient' && actor.id !== null && actors.some((other) => other.role === 'actor' && other.id === actor.id)))
}

const genericServices: ReadonlySet<string> = new Set(['interior', 'police', 'security', 'national_security'])

/** Where the report plays as a whole, for events that tell no place of their own. */
interface Focus {
  readonly sites: readonly DraftPlace[]
  readonly country: Place | null
}

function reportFocus(view: ReportView, groups: readonly EventGroup[]): Focus {
  const lead = groups.find((group) => group.drafts.some((draft) => draft.sentence.index <= 2 && draft.places.some((place) => place.role === 'site')))
  const weights = [...countryWeights(view)].sort((a, b) => b[1] - a[1])
  const [first, second] = weights
  const clear = first !== undefined && first[1] >= 1.5 && (second === undefined || first[1] >= second[1] * 1.5)
  return {
    sites: lead
      ? finestOf(
          view.pack.gazetteer,
          lead.drafts.flatMap((draft) => draft.places.filter((place) => place.role === 'site')),
        )
      : [],
    country: clear ? (view.pack.gazetteer.country(first[0]) ?? null) : null,
  }
}

function settlePlacesOf(view: ReportView, group: EventGroup, type: EventType, focus: Focus): DraftPlace[] {
  const { gazetteer } = view.pack
  const own = group.drafts.flatMap((draft) => draft.places)
  const sites: (Omit<DraftPlace, 'spans'> & { spans: Span[] })[] = []
  const byKey = new Map<string, number>()
  for (const place of own) {
    if (place.role !== 'site') continue
    const key = place.place?.id ?? place.nameAr
    const at = byKey.get(key)
    if (at === undefined) {
      byKey.set(key, sites.length)
      sites.push({ ...place, spans: [...place.spans] })
    } else {
      const { spans } = sites[at]
      spans.push(...place.spans)
      if (place.precision < sites[at].precision) sites[at] = { ...place, spans }
    }
  }
  const finest = finestOf(gazetteer, sites)
  const others = own.filter((place) => place.role !== 'site' && !finest.some((site) => site.place === place.place && site.place !== null))
  const rest = unique(others, (place) => `${place.role} ${place.place?.id ?? place.nameAr}`)
  const finer = focus.sites.filter((site) => site.precision <= 4 && finest.some((wide) => wide.country === site.country))
  if (finest.length > 0 && finest.every((site) => site.precision >= 5) && finer.length > 0 && group.drafts[0].sentence.index <= 8)
    return [...finer.slice(0, 1).map((site) => ({ ...site, by: 'report_focus' })), ...rest]
  if (finest.length > 0 || siteless.has(type)) return [...finest, ...rest]
  const near = nearbySites(view, group)
  if (near.length > 0) return [...near, ...rest]
  const country = countryOfSentences(group)
  if (country) return [country, ...rest]
  const { sentence } = group.drafts[0]
  if (focus.sites.length > 0 && sentence.index <= 8) return [...focus.sites.slice(0, 1).map((site) => ({ ...site, by: 'report_focus' })), ...rest]
  return rest
}

const siteless: ReadonlySet<EventType> = new Set(['designation', 'pledge', 'financing', 'threat', 'security_cooperation', 'prosecution', 'sentence', 'fighter_travel'])

function covers(gazetteer: ReportView['pack']['gazetteer'], outer: Place, inner: Place): boolean {
  if (gazetteer.contains(outer, inner)) return true
  // a region over a town in it: close enough and coarser
  return precisionOfKind(outer.kind) >= 3 && precisionOfKind(inner.kind) <= 2 && outer.country === inner.country && placesAgree(gazetteer, asDraft(outer), asDraft(inner))
}

/** A list of more places than this is told as a list: none is weighed against the others. */
const mostWeighed = 200

/** The finest told place is the site (codebook rule 15): wider ones over it, and fuzzy ones of its country, go. */
function finestOf(gazetteer: ReportView['pack']['gazetteer'], sites: readonly DraftPlace[]): DraftPlace[] {
  if (sites.length > mostWeighed) return [...sites]
  return sites.filter((site) => !sites.some((other) => other !== site && isFinerThan(gazetteer, other, site, sites)))
}

function isFinerThan(gazetteer: ReportView['pack']['gazetteer'], other: DraftPlace, site: DraftPlace, sites: readonly DraftPlace[]): boolean {
  if (!site.place) return false
  if (site.precision >= 5 && other.precision <= 4 && (other.country === null || other.country === site.country || site.country === null)) return true
  return other.place !== null && (covers(gazetteer, site.place, other.place) || isSeatMeaningUnit(gazetteer, site.place, other) || isSameSpot(site, other, sites))
}

/** "بنزرت" beside "سجنان": a unit's name is its seat's too, and beside another town of the unit it means the unit. */
function isSeatMeaningUnit(gazetteer: ReportView['pack']['gazetteer'], seat: Place, other: DraftPlace): boolean {
  const unit = seat.kind === 'town' ? gazetteer.unitOf(seat) : undefined
  if (!unit || !other.place || other.place === seat || other.place.kind === 'admin1' || other.precision > 3) return false
  return unit.nameAr === seat.nameAr && other.place.country === seat.country && other.place.admin1 === seat.admin1
}

const spotKm = 5

/** Two names for one spot (a bridge and the parliament beside it): the first told stays. */
function isSameSpot(site: DraftPlace, other: DraftPlace, sites: readonly DraftPlace[]): boolean {
  if (!site.place || !other.place || site.precision > 2 || other.precision > 2 || sites.indexOf(other) > sites.indexOf(site)) return false
  return (site.place.kind === 'site' || other.place.kind === 'site' || site.place.kind === 'base' || other.place.kind === 'base') && distanceKm(site.place, other.place) <= spotKm
}

function asDraft(place: Place): DraftPlace {
  return { role: 'site', place, nameAr: place.nameAr ?? '', country: place.country, precision: precisionOfKind(place.kind), spans: [], by: '' }
}

/** The one country that the event's own sentences name. */
function countryOfSentences(group: EventGroup): DraftPlace | null {
  const found: DraftPlace[] = []
  for (const { sentence } of group.drafts) {
    for (const chunk of sentence.chunks) {
      if (chunk.kind !== 'place' || chunk.place?.kind !== 'country' || (chunk.prep !== 'in' && chunk.prep !== 'by')) continue
      const spans = [{ section: sentence.section, start: sentence.tokens.start[chunk.from], end: sentence.tokens.end[chunk.to - 1] }]
      found.push({ role: 'site', place: chunk.place, nameAr: chunk.place.nameAr ?? '', country: chunk.place.country, precision: 6, spans, by: 'country_of_sentence' })
    }
  }
  return found.length > 0 && found.every((place) => place.place === found[0].place) ? found[0] : null
}

/** Sites told in the same sentence or the one before, by another event or by none. */
function nearbySites(view: ReportView, group: EventGroup): DraftPlace[] {
  const { sentence } = group.drafts[0]
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 1); index--) {
    const other = view.sentences[index]
    const found: DraftPlace[] = []
    for (const chunk of other.chunks) {
      if (chunk.kind !== 'place' || !chunk.place || (chunk.prep !== 'in' && chunk.prep !== 'by' && chunk.typeWord === null && !chunk.near)) continue
      const spans = [{ section: other.section, start: other.tokens.start[chunk.from], end: other.tokens.end[chunk.to - 1] }]
      found.push({
        role: 'site',
        place: chunk.place,
        nameAr: chunk.place.nameAr ?? '',
        country: chunk.place.country,
        precision: chunk.near ? 2 : precisionOfKind(chunk.place.kind),
        spans,
        by: index === sentence.index ? 'same_sentence' : 'sentence_before',
      })
    }
    const finest = finestOf(view.pack.gazetteer, found).filter((site) => site.precision <= 4)
    if (finest.length > 0) return unique(finest, (site) => site.place?.id ?? site.nameAr).slice(0, 3)
  }
  return []
}

/** Gives composed bodies the country that the event's places or the report tell, and home armies abroad their kind. */
function locateActors(view: ReportView, actors: readonly DraftActor[], places: readonly DraftPlace[], focus: Focus): DraftActor[] {
  const siteCountry = mostFrequent(places.filter((place) => place.role === 'site').map((place) => place.country))
  const country = siteCountry ?? focus.country?.country ?? view.homeCountry
  return actors.map((actor) => {
    let settled = actor
    const { suffix } = actor
    if (actor.id === null && suffix && country) settled = { ...actor, id: `${country.toLowerCase()}_${suffix}`, country, by: `${actor.by}:context_country` }
    const isHomeBody = settled.kind === 'state_security' || settled.kind === 'state'
    if (isHomeBody && settled.country && siteCountry && settled.country !== siteCountry && !sameTerritory(settled.country, siteCountry)) settled = { ...settled, kind: 'foreign_state' as ActorKind }
    return settled
  })
}

/**
 * "وفقا للمديرية …، استخدمت الأجهزة الأمنية": where the report names the service whose statement it tells and the acting
 * services only in general, the named ones act.
 */
function nameServices(actors: readonly DraftActor[], drafts: readonly Draft[]): DraftActor[] {
  const general = actors.find((actor) => actor.role === 'actor' && actor.suffix && genericServices.has(actor.suffix))
  if (!general) return [...actors]
  const isNamed = (actor: DraftActor) => actor.role === 'actor' && actor.kind === 'state_security' && !actor.suffix && actor.id !== null && actor.country === general.country
  const named = actors.filter(isNamed)
  for (const sentence of new Set(drafts.map((draft) => draft.sentence))) {
    for (const chunk of sentence.chunks) {
      if (
        chunk.kind !== 'actor' ||
        chunk.actor?.kind !== 'state_security' ||
        chunk.actor.country !== general.country ||
        actors.some((known) => known.id === chunk.actor?.id) ||
        named.some((known) => known.id === chunk.actor?.id)
      )
        continue
      const { actor } = chunk
      named.push({
        role: 'actor',
        kind: actor.kind,
        id: actor.id,
        name: actor.name,
        country: actor.country,
        designated: false,
        spans: [...general.spans, { section: sentence.section, start: sentence.tokens.start[chunk.from], end: sentence.tokens.end[chunk.to - 1] }],
        by: 'service_of_statement',
      })
    }
  }
  if (named.length === 0) return [...actors]
  const government = `${general.country?.toLowerCase()}_government`
  return [...named, ...actors.filter((actor) => !(actor.role === 'actor' && (actor.id === government || (actor.suffix && genericServices.has(actor.suffix)))) && !isNamed(actor))]
}

/** The value told most often, the first of equals. */
function mostFrequent(values: readonly (string | null)[]): string | null {
  const told = values.filter((value): value is string => value !== null)
  let best: string | null = null
  for (const value of new Set(told)) if (best === null || told.filter((other) => other === value).length > told.filter((other) => other === best).length) best = value
  return best
}

function sameTerritory(a: string, b: string): boolean {
  return (a === 'MA' && b === 'EH') || (a === 'EH' && b === 'MA')
}

function settleBackground(view: ReportView, drafts: readonly Draft[]): { background: boolean; backgroundBy: string } {
  const telling = drafts.filter((draft) => draft.strength !== 'toll')
  const judged = telling.length > 0 ? telling : drafts
  for (const draft of judged) if (draft.backgroundBy === '' && !isLongAgo(view, draft) && !draft.pointsBack) return { background: false, backgroundBy: '' }
  const cue = judged.find((draft) => draft.backgroundBy !== '')
  return { background: true, backgroundBy: cue?.backgroundBy ?? (judged.some((draft) => isLongAgo(view, draft)) ? 'date_long_ago' : 'points_back') }
}

function isLongAgo(view: ReportView, draft: Draft): boolean {
  return view.published !== null && draft.date !== null && draft.date.value.end < view.published - 6
}

function settleDate(view: ReportView, drafts: readonly Draft[], background: boolean): SettledEvent['date'] {
  const told =
    drafts
      .map((draft) => draft.date)
      .filter((date): date is DraftDate => date !== null)
      .sort((a, b) => a.value.precision - b.value.precision)[0] ?? null
  if (told) return { start: told.value.start, end: told.value.end, precision: told.value.precision, told, by: told.by }
  if (view.published === null) return null
  return { start: view.published, end: view.published, precision: background ? 5 : 2, told: null, by: 'report_date' }
}

function settleCounts(drafts: readonly Draft[]): DraftCount[] {
  const byKey = new Map<string, Omit<DraftCount, 'spans' | 'of'> & { of: DraftCount['of']; spans: Span[] }>()
  for (const count of drafts.flatMap((draft) => draft.counts)) {
    const key = `${count.what} ${count.value.min} ${count.value.max}`
    const known = byKey.get(key)
    if (!known) byKey.set(key, { ...count, spans: [...count.spans] })
    else {
      known.spans.push(...count.spans)
      if (known.of === 'unknown') known.of = count.of
    }
  }
  const counts = [...byKey.values()]
  // a bare plural says nothing beside a figure
  return counts.filter(
    (count) => !(count.value.basis === 'vague' && (count.value.min ?? 0) <= 3 && counts.some((other) => other !== count && other.what === count.what && other.value.basis !== 'vague')),
  )
}

const warCountries: ReadonlySet<string> = new Set(['SY', 'YE', 'LY', 'AF', 'UA', 'SD', 'SS'])

function settleDomain(view: ReportView, group: EventGroup, type: EventType, actors: readonly DraftActor[]): { domain: Domain; domainBy: string } {
  const told = group.drafts.find((draft) => draft.domain !== null)
  if (told?.domain) return { domain: told.domain, domainBy: told.trigger.pattern.id }
  const cls = eventTypes[type].class
  if (cls === 'demonstration') return { domain: 'public_order', domainBy: 'demonstration' }
  const saysTerror = group.drafts.some((draft) => hasTerrorWord(draft))
  const armed = actors.filter((actor) => actor.kind === 'armed_group')
  const designated = armed.some((actor) => actor.designated)
  const countries = new Set(group.drafts.flatMap((draft) => draft.places.map((place) => place.country)).filter((country): country is string => country !== null))
  const atWar = [...countries].some((country) => warCountries.has(country)) || actors.some((actor) => actor.country !== null && warCountries.has(actor.country))
  const frontLine = type === 'air_strike' || type === 'shelling' || type === 'clash' || type === 'territory_change' || type === 'ceasefire'
  if (saysTerror && !(frontLine && atWar)) return { domain: 'terrorism', domainBy: 'terror_word' }
  if (frontLine || (atWar && armed.length > 0 && !designated)) return { domain: 'armed_conflict', domainBy: frontLine ? 'front_line_type' : 'country_at_war' }
  if (designated) return { domain: 'terrorism', domainBy: 'designated_group' }
  if (group.drafts.some((draft) => draft.items.some((item) => item.category === 'drugs'))) return { domain: 'organised_crime', domainBy: 'drugs' }
  if (group.drafts.some((draft) => draft.counts.some((count) => count.of === 'migrants'))) return { domain: 'irregular_migration', domainBy: 'migrants' }
  if (reportSaysTerror(view)) return { domain: 'terrorism', domainBy: 'terror_word_in_report' }
  if (armed.length > 0 || (atWar && cls === 'violence')) return { domain: 'armed_conflict', domainBy: 'armed_group' }
  if (type === 'security_measure') return { domain: 'public_order', domainBy: 'security_measure' }
  return { domain: 'other_crime', domainBy: 'no_other_domain' }
}

function hasTerrorWord(draft: Draft): boolean {
  const { sentence } = draft
  return sentence.hits.marks('domain', sentence.from, sentence.to).some((hit) => hit.sense.domain === 'terrorism')
}

function reportSaysTerror(view: ReportView): boolean {
  return view.sentences.some((sentence) => sentence.hits.marks('domain', sentence.from, sentence.to).some((hit) => hit.sense.domain === 'terrorism'))
}

function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const id = key(value)
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}
