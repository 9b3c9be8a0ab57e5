/** A phrase found: tokens `from` to `to` (excluded), the features of its first word, and what it was added with, its sense. */
export interface PhraseHit<T> {
  readonly sense: T
  /** What the matcher was told to be the sense's kind, a bit. */
  readonly kind: number
  readonly from: number
  readonly to: number
  readonly features: number
}

/** What a hit is: the number of its sense, the sense's kind, `from`, `to`, its features. */
const hitWidth = 5

/** The phrases found in a text, as one column of integers: most hits are never looked at, and need no object. */
export class PhraseHits<T> implements Iterable<PhraseHit<T>> {
  length = 0
  private readonly senses: readonly T[]
  private column: Int32Array

  /** `senses` by number. */
  constructor(senses: readonly T[], column = new Int32Array(hitWidth * 256)) {
    this.senses = senses
    this.column = column
  }

  senseNumber(at: number): number {
    return this.column[at * hitWidth]
  }

  kind(at: number): number {
    return this.column[at * hitWidth + 1]
  }

  from(at: number): number {
    return this.column[at * hitWidth + 2]
  }

  to(at: number): number {
    return this.column[at * hitWidth + 3]
  }

  features(at: number): number {
    return this.column[at * hitWidth + 4]
  }

  sense(at: number): T {
    return this.senses[this.senseNumber(at)]
  }

  get(at: number): PhraseHit<T> {
    return { sense: this.sense(at), kind: this.kind(at), from: this.from(at), to: this.to(at), features: this.features(at) }
  }

  *[Symbol.iterator](): Iterator<PhraseHit<T>> {
    for (let at = 0; at < this.length; at++) yield this.get(at)
  }

  add(sense: number, kind: number, from: number, to: number, features: number): void {
    const at = this.length++ * hitWidth
    if (at === this.column.length) this.widen()
    const { column } = this
    column[at] = sense
    column[at + 1] = kind
    column[at + 2] = from
    column[at + 3] = to
    column[at + 4] = features
  }

  /** A copy that holds no more than its hits. */
  copy(): PhraseHits<T> {
    const copy = new PhraseHits(this.senses, this.column.slice(0, this.length * hitWidth))
    copy.length = this.length
    return copy
  }

  private widen(): void {
    const wider = new Int32Array(this.column.length * 2)
    wider.set(this.column)
    this.column = wider
  }
}
