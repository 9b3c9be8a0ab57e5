/** Old id → new id, as merges and splits left them; an id that several lead away from has several. */
export type Redirects = Iterable<readonly [from: string, into: string]>

/** Follows redirects from one release to the next. It holds the redirects, never a release. */
export class RedirectTrail {
  private readonly targets = new Map<string, Set<string>>()
  private readonly inOld = new Set<string>()
  private readonly inNew = new Set<string>()
  private readonly ends = new Set<string>()

  constructor(redirects: Redirects) {
    for (const [from, into] of redirects) {
      if (from === into) continue
      const known = this.targets.get(from)
      if (known) known.add(into)
      else this.targets.set(from, new Set([into]))
      this.ends.add(into)
    }
  }

  /** Tells of an id that it is in the old release; to be called for each. */
  seeOld(id: string): void {
    if (this.ends.has(id)) this.inOld.add(id)
  }

  /** Tells of an id that it is in the new release; to be called for each. */
  seeNew(id: string): void {
    if (this.ends.has(id)) this.inNew.add(id)
  }

  leadsOn(id: string): boolean {
    return this.targets.has(id)
  }

  /** Where a gone id leads in the new release, in the order of ids; once all ids have been seen. */
  endsOf(id: string): string[] {
    const found = new Set<string>()
    const seen = new Set([id])
    const open = [id]
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const target of this.targets.get(next) ?? []) {
        if (this.inNew.has(target)) found.add(target)
        else if (!seen.has(target)) open.push(target)
        seen.add(target)
      }
    return [...found].sort()
  }

  /** The ids that are new in the new release and were split off from one that goes on. */
  offshootsOf(id: string): string[] {
    return this.endsOf(id).filter((end) => end !== id && !this.inOld.has(end))
  }
}
