import { contradictionOf } from './contradiction.js'
import { areHeldApart, isHeldApart } from './held-apart.js'
import { incidentIdOf } from './incident-id.js'
import type { LinkDecision } from './link-decision.js'
import type { LinkEvent } from './link-event.js'
import { linkLimits } from './link-limits.table.js'
import type { LinkWorld } from './link-world.js'
import { mergeIncidents } from './merge-incidents.js'
import { scorePair, weighPair } from './score-pair.js'

/**
 * Joins coded events into incidents one by one, in a world that it changes. The same events in the same order over the same world give the
 * same decisions. An event is looked at once; afterwards only its whole incident moves, by a merge, a split or a person's word.
 */
export class Linker {
  readonly world: LinkWorld

  constructor(world: LinkWorld) {
    this.world = world
  }

  /** Links events that the world does not hold; those that it holds are passed over. */
  link(events: readonly LinkEvent[]): LinkDecision[] {
    const decisions: LinkDecision[] = []
    for (const event of events) if (this.world.event(event.id) === null) this.linkOne(event, decisions)
    return decisions
  }

  private linkOne(event: LinkEvent, decisions: LinkDecision[]): void {
    const bound = this.boundIncidents(event)
    const offers = this.offersFor(event)
    const home = bound[0] ?? offers.find(({ score }) => score >= linkLimits.join)?.incident ?? null
    if (home === null) {
      const incident = incidentIdOf(event.id)
      this.world.place(event, incident)
      decisions.push({ kind: 'found', event: event.id, incident })
      return
    }
    const like = offers.find(({ incident }) => incident === home)?.like ?? this.nearestMember(event, home)
    this.world.place(event, home)
    decisions.push({ kind: 'join', event: event.id, incident: home, like: like.id, ...scorePair(event, like) })
    for (const incident of bound.slice(1))
      if (this.world.has(incident) && !areHeldApart(this.world, this.world.incidentOf(event.id)!, incident)) decisions.push(mergeIncidents(this.world, event, this.nearestMember(event, incident)))
    for (const { incident, score, like: other } of offers) {
      if (score < linkLimits.bridge) break
      const here = this.world.incidentOf(event.id)!
      if (incident !== here && this.world.has(incident) && this.mayMerge(here, incident)) decisions.push(mergeIncidents(this.world, event, other))
    }
  }

  /** The incidents that an event could join, best first: each with its score and the member most like the event. */
  private offersFor(event: LinkEvent): Offer[] {
    const best = new Map<string, { like: LinkEvent; score: number }>()
    const scores = new Map<LinkEvent, number>()
    for (const candidate of this.world.candidates(event)) {
      const score = weighPair(event, candidate)
      scores.set(candidate, score)
      const incident = this.world.incidentOf(candidate.id)!
      const before = best.get(incident)
      if (before === undefined || score > before.score || (score === before.score && candidate.id < before.like.id)) best.set(incident, { like: candidate, score })
    }
    const offers: Offer[] = []
    for (const [incident, { like, score }] of best) {
      if (score < linkLimits.consider || isHeldApart(this.world, event, incident)) continue
      const whole = this.scoreWith(event, incident, score, scores)
      if (whole !== null) offers.push({ incident, like, score: whole })
    }
    return offers.sort((a, b) => b.score - a.score || (a.incident < b.incident ? -1 : 1))
  }

  /** A blend of the best and the mean likeness to an incident's representatives; null if one of them contradicts. */
  private scoreWith(event: LinkEvent, incident: string, best: number, scores: ReadonlyMap<LinkEvent, number>): number | null {
    const representatives = this.world.representatives(incident, linkLimits.representatives)
    let sum = 0
    for (const member of representatives) {
      if (contradictionOf(event, member) !== null) return null
      sum += scores.get(member) ?? weighPair(event, member)
    }
    return linkLimits.bestShare * best + (1 - linkLimits.bestShare) * (sum / representatives.length)
  }

  /** Whether two incidents are alike as wholes, nothing in one contradicts the other, and no person holds them apart. */
  private mayMerge(a: string, b: string): boolean {
    if (areHeldApart(this.world, a, b)) return false
    const ours = this.world.representatives(a, linkLimits.representatives)
    const theirs = this.world.representatives(b, linkLimits.representatives)
    let sum = 0
    for (const one of ours) {
      for (const other of theirs) {
        if (contradictionOf(one, other) !== null) return false
        sum += weighPair(one, other)
      }
    }
    return sum / (ours.length * theirs.length) >= linkLimits.merge
  }

  private nearestMember(event: LinkEvent, incident: string): LinkEvent {
    const members = this.world.representatives(incident, linkLimits.representatives)
    return members.reduce((best, member) => (weighPair(event, member) > weighPair(event, best) ? member : best))
  }

  /** The incidents in which an event belongs by a person's word. */
  private boundIncidents(event: LinkEvent): string[] {
    const incidents = [...this.world.words.of('together', event.id)].flatMap((like) => this.world.incidentOf(like) ?? [])
    return [...new Set(incidents)].filter((incident) => !isHeldApart(this.world, event, incident))
  }
}

interface Offer {
  readonly incident: string
  readonly like: LinkEvent
  readonly score: number
}
