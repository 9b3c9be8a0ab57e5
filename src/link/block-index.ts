import { mixHash } from './mix-hash.js'

/**
 * Which events have a block key, the latest first in whatever order they are put in, so that what is read from a store in parts is visited as if it had
 * come one by one. Keys are kept as 32-bit hashes: two that collide make one block, which costs some comparisons and
 * nothing else. Typed arrays, about 8 bytes a posting and 9 to 18 a key.
 */
export class BlockIndex {
  private size = 0
  private postings = 0
  private hashes = new Uint32Array(1 << 10)
  /** Number of the latest posting plus one; 0 where the slot is free. */
  private heads = new Int32Array(1 << 10)
  private complete = new Uint8Array(1 << 10)
  /** Event and next posting of each, side by side: a visit goes from one to the next all over them. */
  private chain = new Int32Array(1 << 13)
  private readonly reach: number
  private readonly arrivalOf: (event: number) => number

  /** No visit goes farther than `reach`, and what lies beyond it is not kept apart; `arrivalOf` gives an event's place in the order of all. */
  constructor(reach: number, arrivalOf: (event: number) => number) {
    this.reach = reach
    this.arrivalOf = arrivalOf
  }

  /** Puts an event number under a key. */
  add(key: string, event: number): void {
    const slot = this.claim(hashOf(key))
    const posting = ++this.postings
    if (posting * 2 + 1 >= this.chain.length) this.chain = longer(this.chain)
    const { chain } = this
    chain[posting * 2] = event
    const arrival = this.arrivalOf(event)
    let before = 0
    let after = Math.max(0, this.heads[slot])
    for (let i = 0; i < this.reach && after > 0 && this.arrivalOf(chain[after * 2]) > arrival; i++) {
      before = after
      after = chain[after * 2 + 1]
    }
    chain[posting * 2 + 1] = after
    if (before === 0) this.heads[slot] = posting
    else chain[before * 2 + 1] = posting
  }

  /** Calls `visit` with the latest events of a key, at most so many. */
  visit(key: string, most: number, visit: (event: number) => void): void {
    const { chain } = this
    let posting = Math.max(0, this.heads[this.find(hashOf(key))])
    for (let i = 0; i < most && posting > 0; i++) {
      visit(chain[posting * 2])
      posting = chain[posting * 2 + 1]
    }
  }

  /** Marks a key as having all its events here, from wherever else they are kept. */
  markComplete(key: string): void {
    this.complete[this.claim(hashOf(key))] = 1
  }

  isComplete(key: string): boolean {
    const slot = this.find(hashOf(key))
    return this.heads[slot] !== 0 && this.complete[slot] === 1
  }

  /** The slot of a hash, made if there is none; a key without events has the head -1. */
  private claim(hash: number): number {
    let slot = this.find(hash)
    if (this.heads[slot] !== 0) return slot
    if (++this.size * 2 > this.heads.length) {
      this.grow()
      slot = this.find(hash)
    }
    this.hashes[slot] = hash
    this.heads[slot] = -1
    return slot
  }

  private find(hash: number): number {
    const mask = this.heads.length - 1
    let slot = hash & mask
    while (this.heads[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  private grow(): void {
    const { hashes, heads, complete } = this
    const length = heads.length * 2
    this.hashes = new Uint32Array(length)
    this.heads = new Int32Array(length)
    this.complete = new Uint8Array(length)
    for (let i = 0; i < heads.length; i++) {
      if (heads[i] === 0) continue
      const slot = this.find(hashes[i])
      this.hashes[slot] = hashes[i]
      this.heads[slot] = heads[i]
      this.complete[slot] = complete[i]
    }
  }
}

function longer(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longerColumn = new Int32Array(column.length * 2)
  longerColumn.set(column)
  return longerColumn
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return mixHash(hash)
}
