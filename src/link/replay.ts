import type { LinkDecision } from './link-decision.js'

/** What decisions come to. */
export interface Replayed {
  /** Event ids by incident id. */
  readonly incidents: Map<string, Set<string>>
  /** Ids that are no more, each with the one it leads to now. An id that a split brings back leads nowhere. */
  readonly redirects: Map<string, string>
}

/** Replays decisions in order: pure; the same as the world that made them. Persons' words on their own move nothing; what follows from them is decided beside them. */
export function replay(decisions: Iterable<LinkDecision>): Replayed {
  const incidents = new Map<string, Set<string>>()
  const redirects = new Map<string, string>()
  const homes = new Map<string, string>()
  // what founded an incident may be gone with its report, and an event that was gone for a while is placed anew
  const place = (event: string, incident: string): void => {
    incidents.get(homes.get(event) ?? incident)?.delete(event)
    homes.set(event, incident)
    const events = incidents.get(incident)
    if (events) events.add(event)
    else incidents.set(incident, new Set([event]))
  }
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'found':
        place(decision.event, decision.incident)
        redirects.delete(decision.incident)
        break
      case 'join':
        place(decision.event, decision.incident)
        break
      case 'merge':
        for (const event of [...(incidents.get(decision.from) ?? [])]) place(event, decision.into)
        incidents.delete(decision.from)
        redirects.set(decision.from, decision.into)
        break
      case 'split':
        for (const event of decision.events) place(event, decision.into)
        redirects.delete(decision.into)
        break
    }
  }
  for (const from of redirects.keys()) redirects.set(from, lastOf(redirects, from))
  return { incidents, redirects }
}

function lastOf(redirects: ReadonlyMap<string, string>, id: string): string {
  let last = id
  for (let steps = redirects.size; steps >= 0 && redirects.has(last); steps--) last = redirects.get(last)!
  return last
}
