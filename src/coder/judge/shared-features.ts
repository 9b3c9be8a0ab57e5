import type { Draft } from '../draft.js'
import type { Candidate } from './candidates.js'
import type { FeatureList } from './feature-list.js'
import { F } from './feature-names.table.js'
import type { Scene } from './scene.js'
import { S } from './symbol-names.table.js'

type Field = 'places' | 'actors' | 'counts' | 'items' | 'date'

/** Section and offset as one number. */
const placeOf = (section: number, start: number): number => section * 4_000_000 + start

type Rules = Readonly<Record<Field, ReadonlyMap<number, readonly number[]>>>

const rulesOfScene = new WeakMap<Scene, (Rules | undefined)[]>()

/** The symbols of the rules' own filling of an event's roles, by field and the first character of its words; worked out once an event. */
function rulesOf(scene: Scene, group: number): Rules {
  let known = rulesOfScene.get(scene)
  if (!known) {
    known = []
    rulesOfScene.set(scene, known)
  }
  let rules = known[group]
  if (!rules) {
    rules = findRules(scene, group)
    known[group] = rules
  }
  return rules
}

function findRules(scene: Scene, group: number): Rules {
  const rules: Record<Field, Map<number, number[]>> = { places: new Map(), actors: new Map(), counts: new Map(), items: new Map(), date: new Map() }
  const { symbols } = scene.cues
  const add = (field: Field, spans: Draft['places'][number]['spans'], name: string) => {
    const rule = symbols.of(name)
    for (const span of spans) {
      const place = placeOf(span.section, span.start)
      const list = rules[field].get(place)
      if (!list) rules[field].set(place, [rule])
      else if (!list.includes(rule)) list.push(rule)
    }
  }
  for (const draft of scene.related[group]) {
    for (const place of draft.places) add('places', place.spans, `${place.role}:${place.by}`)
    for (const actor of draft.actors) add('actors', actor.spans, `${actor.role}:${actor.by.split(':')[0]}`)
    for (const count of draft.counts) add('counts', count.spans, `${count.what}:${count.by}`)
    for (const item of draft.items) add('items', item.spans, `${item.role}:${item.by}`)
    if (draft.date) add('date', draft.date.spans, draft.strength)
  }
  return rules
}

function rulesOn(scene: Scene, group: number, candidate: Candidate, field: Field): readonly number[] {
  const rules = rulesOf(scene, group)[field]
  if (rules.size === 0) return noRules
  const found: number[] = []
  for (const { sentence, chunk } of candidate.mentions) {
    const told = rules.get(placeOf(sentence.section, sentence.tokens.start[chunk.from]))
    if (told) for (const rule of told) if (!found.includes(rule)) found.push(rule)
  }
  return found
}

const noRules: readonly number[] = []
const mostMentions = 6

/** What all arguments share: how the candidate stands to the event, what the rules make of it, where else it is mentioned. */
export function describeShared(scene: Scene, group: number, candidate: Candidate, field: Field | null, list: FeatureList): void {
  const { cues } = scene
  const { symbols } = cues
  const { nearest, relation, mentions } = candidate
  const relations = scene.relations[group]
  list.clear()
  relations.describe(nearest.sentence, nearest.at, list)
  const { type } = relations
  const rules = field === null ? noRules : rulesOn(scene, group, candidate, field)
  if (rules.length === 0) list.add(F.rule, S.none, relation.place)
  for (const rule of rules) {
    list.add(F.rule, rule)
    list.add(F.rule, rule, type)
    list.add(F.rule_own, rule, cues.coarse(nearest.sentence)[nearest.at])
  }
  for (let i = 0; i < mentions.length && i < mostMentions; i++) {
    const mention = mentions[i]
    if (mention === nearest) continue
    const { place } = relations.of(mention.sentence, mention.at)
    list.add(F.second_place, place, cues.prep(mention.sentence)[mention.at])
    list.add(F.second_place, place, type)
  }
  list.add(F.mentions, symbols.number(Math.min(6, mentions.length)), mentions.some(({ sentence }) => sentence.kind === 'headline') ? S.headlined : S.told)
}
