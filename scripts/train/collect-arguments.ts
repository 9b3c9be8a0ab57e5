import { describeBody, describeCount, describeDate, describeItem, describePerson, describePlace, describeSource } from '../../src/coder/judge/argument-features.js'
import {
  type BodyCandidate,
  bodyKey,
  type CountCandidate,
  candidates,
  countKey,
  type DateCandidate,
  dateKey,
  type ItemCandidate,
  itemKey,
  type PersonCandidate,
  type PlaceCandidate,
  personKey,
  placeKey,
  type SourceCandidate,
  sentencesNear,
  sourceKey,
} from '../../src/coder/judge/candidates.js'
import { describeEvent } from '../../src/coder/judge/event-features.js'
import type { Decision } from '../../src/coder/judge/judge.js'
import { type Scene, setScene } from '../../src/coder/judge/scene.js'
import type { GoldEvent } from '../../src/eval/gold-report.js'
import type { AlignedGroup } from './collect-cases.js'
import type { CrossFit } from './cross-fit.js'
import { type Label, labelBodies, labelCounts, labelDates, labelItems, labelPersons, labelPlaces, labelSources } from './label-arguments.js'
import type { Labelled } from './read-labelled.js'

/** Status, domain, background, and every candidate of every field, for the groups that are hand-coded events. */
export function collectArguments(fit: CrossFit, labelled: Labelled, aligned: readonly AlignedGroup[]): void {
  const { gold, cues } = labelled
  const judge = fit.judgeOf(gold.doc)
  const before = setScene(
    cues,
    aligned.map(({ group }) => group),
  )
  const kept = aligned.filter(({ event }, i) => {
    if (event) return true
    describeEvent(before, i, judge.features)
    return judge.chanceOf('event', judge.features) >= judge.takenFrom('event')
  })
  const scene = setScene(
    cues,
    kept.map(({ group }) => group),
  )
  kept.forEach(({ event }, at) => {
    if (event) collectEvent(fit, labelled, scene, at, event)
  })
}

function collectEvent(fit: CrossFit, { gold, view }: Labelled, scene: Scene, at: number, event: GoldEvent): void {
  const { features } = fit.judgeOf(gold.doc)
  const { sections } = view
  const add = (decision: Decision, label: string, weight = 1) => fit.add(decision, gold.doc, label, weight)
  describeEvent(scene, at, features)
  add('type', event.type)
  add('status', event.status)
  add('domain', event.domain)
  add('background', event.background ? 'yes' : 'none')

  const near = sentencesNear(scene, at)
  const addAll = <C>(decision: Decision, found: readonly C[], labels: ReadonlyMap<C, Label>, told: number, describe: (candidate: C) => void) => {
    for (const candidate of found) {
      const { label, weight } = labels.get(candidate) ?? { label: 'none', weight: 1 }
      if (label === 'unclear') continue
      describe(candidate)
      add(decision, label, weight)
    }
    // what no candidate stands for is missed whatever is learned
    const right = [...labels.values()].filter(({ label }) => label !== 'none' && label !== 'unclear').length
    fit.book(decision).missed += Math.max(0, told - right)
  }
  const actors = event.actors ?? []
  const places = candidates(scene, at, near, placeKey) as PlaceCandidate[]
  addAll('site', places, labelPlaces(event, sections, view, places), event.places?.length ?? 0, (candidate) => describePlace(scene, at, candidate, places, features))
  const bodies = candidates(scene, at, near, bodyKey) as BodyCandidate[]
  addAll('body', bodies, labelBodies(event, sections, bodies), actors.filter(({ id }) => id).length, (candidate) => describeBody(scene, at, candidate, bodies, features))
  const persons = candidates(scene, at, near, personKey) as PersonCandidate[]
  addAll('person', persons, labelPersons(event, sections, persons), actors.filter(({ id }) => !id).length, (candidate) => describePerson(scene, at, candidate, persons, features))
  const counts = candidates(scene, at, near, countKey) as CountCandidate[]
  addAll('count', counts, labelCounts(event, sections, counts), event.counts?.length ?? 0, (candidate) => describeCount(scene, at, candidate, features))
  const items = candidates(scene, at, near, itemKey) as ItemCandidate[]
  addAll('item', items, labelItems(event, items), 0, (candidate) => describeItem(scene, at, candidate, features))
  const dates = candidates(scene, at, near, dateKey) as DateCandidate[]
  addAll('date', dates, labelDates(event, dates), 0, (candidate) => describeDate(scene, at, candidate, dates, features))
  const sources = candidates(scene, at, near, sourceKey) as SourceCandidate[]
  addAll('source', sources, labelSources(event, sections, sources), event.attribution?.length ?? 0, (candidate) => describeSource(scene, at, candidate, features))
}
