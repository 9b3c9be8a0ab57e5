/** A person's word on two events. */
export interface PersonWord {
  readonly kind: 'together' | 'apart'
  readonly event: string
  readonly like: string
}

/** What persons have said of pairs of events: the last word on a pair holds. */
export class PersonWords {
  private readonly partners: Readonly<Record<PersonWord['kind'], Map<string, Set<string>>>> = { together: new Map(), apart: new Map() }

  add({ kind, event, like }: PersonWord): void {
    const other = kind === 'together' ? 'apart' : 'together'
    for (const [one, two] of [
      [event, like],
      [like, event],
    ]) {
      this.partners[other].get(one)?.delete(two)
      const partners = this.partners[kind].get(one) ?? new Set()
      this.partners[kind].set(one, partners.add(two))
    }
  }

  /** The events that a person has put with, or held apart from, an event. */
  of(kind: PersonWord['kind'], event: string): ReadonlySet<string> {
    return this.partners[kind].get(event) ?? none
  }

  get isEmpty(): boolean {
    return this.partners.together.size === 0 && this.partners.apart.size === 0
  }
}

const none: ReadonlySet<string> = new Set()
