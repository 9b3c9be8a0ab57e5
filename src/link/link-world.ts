import { BlockIndex } from './block-index.js'
import { blocksOf } from './blocks-of.js'
import type { LinkEvent } from './link-event.js'
import { type PersonWord, PersonWords } from './person-words.js'

/** An incident with the events that it joins, in the order in which they came. */
export interface HeldIncident {
  readonly id: string
  readonly events: readonly LinkEvent[]
  /** A number for each event that grows with the order in which all events came, below 2^40. Without it they are as new. */
  readonly arrivals?: readonly number[]
}

/** From here on new events are counted: they come after all that are held elsewhere. */
const firstNew = 2 ** 40

/** Events of one block that are looked at, the latest: no block costs more, however many events it has. */
export const blockReach = 192
/** Events that a new one is compared with in full: those with most keys in common. */
const mostCandidates = 40
/** How much a key in common says before anything is compared, by its first letter. */
const keyVotes: Readonly<Record<string, number>> = { c: 2, p: 3, g: 1, w: 3, s: 6 }

/**
 * The incidents near the events at hand, as linking knows and changes them. All of them may be held, or, where a store keeps the rest, those
 * that `keysToLoad` asks for. Some 1.5 kB an event.
 */
export class LinkWorld {
  readonly words = new PersonWords()
  private readonly events: LinkEvent[] = []
  private readonly numbers = new Map<string, number>()
  private readonly homes: Incident[] = []
  private readonly byId = new Map<string, Incident>()
  private readonly arrivals: number[] = []
  private readonly index = new BlockIndex(blockReach, (number) => this.arrivals[number])
  private readonly keys = new WeakMap<LinkEvent, readonly string[]>()
  private votes = new Uint16Array(1 << 10)

  /** Events held. */
  get size(): number {
    return this.events.length
  }

  /** Takes incidents in as they are kept elsewhere; events that are held already stay where they are. `keys` are those that were asked for. */
  take(incidents: Iterable<HeldIncident>, keys: Iterable<string> = []): void {
    for (const { id, events, arrivals } of incidents) for (const [i, event] of events.entries()) if (!this.numbers.has(event.id)) this.place(event, id, arrivals?.[i])
    for (const key of keys) this.index.markComplete(key)
  }

  /** The block keys of events whose other events have not been asked for yet; a store gives the latest `blockReach` of each. */
  keysToLoad(events: Iterable<LinkEvent>): string[] {
    const keys = new Set<string>()
    for (const event of events) for (const key of this.keysOf(event)) if (!this.index.isComplete(key)) keys.add(key)
    return [...keys]
  }

  /** Takes in what persons have decided before. */
  bind(words: Iterable<PersonWord>): void {
    for (const word of words) this.words.add(word)
  }

  /** Puts an event that is not held into an incident, which is made if there is none of that id. */
  place(event: LinkEvent, incident: string, arrival = firstNew + this.events.length): void {
    const number = this.events.push(event) - 1
    this.arrivals.push(arrival)
    this.numbers.set(event.id, number)
    const home = this.byId.get(incident) ?? this.found(incident)
    this.enter(home, [number])
    this.homes.push(home)
    for (const key of this.keysOf(event)) this.index.add(key, number)
    this.keys.delete(event)
  }

  event(id: string): LinkEvent | null {
    const number = this.numbers.get(id)
    return number === undefined ? null : this.events[number]
  }

  /** The incident that an event is in; null if the event is not held. */
  incidentOf(event: string): string | null {
    const number = this.numbers.get(event)
    return number === undefined ? null : this.homes[number].id
  }

  has(incident: string): boolean {
    return this.byId.has(incident)
  }

  /** An incident's events in the order in which they came; none if it is not held. */
  members(incident: string): LinkEvent[] {
    return (this.byId.get(incident)?.members ?? []).map((number) => this.events[number])
  }

  /** Up to so many of an incident's events, spread evenly from its first to its last. */
  representatives(incident: string, most: number): LinkEvent[] {
    const members = this.byId.get(incident)?.members ?? []
    if (members.length <= most) return members.map((number) => this.events[number])
    return Array.from({ length: most }, (_, i) => this.events[members[Math.round((i * (members.length - 1)) / (most - 1))]])
  }

  memberCount(incident: string): number {
    return this.byId.get(incident)?.members.length ?? 0
  }

  *incidents(): Generator<HeldIncident> {
    for (const { id, members } of this.byId.values()) yield { id, events: members.map((number) => this.events[number]) }
  }

  /** The events worth comparing with one: those that share most keys with it, of equals the latest published, in no order. */
  candidates(event: LinkEvent): LinkEvent[] {
    if (this.votes.length < this.events.length) this.votes = new Uint16Array(this.events.length * 2)
    const { votes, events } = this
    const found: number[] = []
    let vote = 0
    const count = (number: number) => {
      if (votes[number] === 0) found.push(number)
      votes[number] += vote
    }
    for (const key of this.keysOf(event)) {
      vote = keyVotes[key[0]]
      this.index.visit(key, blockReach, count)
    }
    const chosen = found.length > mostCandidates ? this.mostVoted(found) : found
    for (const number of found) votes[number] = 0
    return chosen.map((number) => events[number]).filter(({ id }) => id !== event.id)
  }

  /** Of more than `mostCandidates` event numbers those with most votes: all above the vote at which the rest no longer fits, and of that vote the latest. */
  private mostVoted(found: readonly number[]): number[] {
    const { votes, events } = this
    const tally: number[] = []
    for (const number of found) tally[votes[number]] = (tally[votes[number]] ?? 0) + 1
    let room = mostCandidates
    let least = tally.length - 1
    for (; (tally[least] ?? 0) <= room; least--) room -= tally[least] ?? 0
    const chosen = found.filter((number) => votes[number] > least)
    if (room === 0) return chosen
    const level = found.filter((number) => votes[number] === least)
    level.sort((a, b) => (events[b].published ?? 0) - (events[a].published ?? 0) || (events[a].id < events[b].id ? -1 : events[a].id > events[b].id ? 1 : 0))
    return [...chosen, ...level.slice(0, room)]
  }

  /** An event's block keys, worked out once until it is placed. */
  private keysOf(event: LinkEvent): readonly string[] {
    let keys = this.keys.get(event)
    if (keys === undefined) {
      keys = blocksOf(event)
      this.keys.set(event, keys)
    }
    return keys
  }

  /** Moves all events of an incident into another; the emptied one is gone. */
  merge(from: string, into: string): void {
    const source = this.byId.get(from)!
    const target = this.byId.get(into)!
    for (const number of source.members) this.homes[number] = target
    this.enter(target, source.members)
    this.byId.delete(from)
  }

  /** Moves some events of an incident into a new one. */
  split(from: string, into: string, events: ReadonlySet<string>): void {
    const source = this.byId.get(from)!
    const target = this.found(into)
    const moves = (number: number) => events.has(this.events[number].id)
    const moving = source.members.filter(moves)
    for (const number of moving) this.homes[number] = target
    this.enter(target, moving)
    source.members = source.members.filter((number) => !moves(number))
  }

  /** Members stand in the order in which they came, whatever brought them together. */
  private enter({ members }: Incident, numbers: readonly number[]): void {
    const isLater = members.length === 0 || this.arrivals[members[members.length - 1]] < this.arrivals[numbers[0]]
    members.push(...numbers)
    if (!isLater) members.sort((a, b) => this.arrivals[a] - this.arrivals[b])
  }

  private found(id: string): Incident {
    const incident = { id, members: [] }
    this.byId.set(id, incident)
    return incident
  }
}

interface Incident {
  readonly id: string
  /** Event numbers. */
  members: number[]
}
