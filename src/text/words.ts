/**
 * Interned folded words: equal words of all texts have one id, so that what is known of a word is worked out
 * once. A cache only: it is emptied when it grows past `limit`, never in the middle of a report.
 */
export class WordTable {
  readonly limit: number
  /** Counts how often the table was emptied; ids are valid within one generation. */
  generation = 0
  private size = 0
  private slots: Int32Array
  private hashes: Int32Array
  private readonly texts: string[] = []

  constructor(limit = 250_000) {
    this.limit = limit
    this.slots = new Int32Array(1 << 16).fill(-1)
    this.hashes = new Int32Array(1 << 15)
  }

  /** Makes room before a report; ids handed out before are void if the generation changed. */
  settle(): void {
    if (this.size < this.limit) return
    this.generation++
    this.size = 0
    this.texts.length = 0
    this.slots.fill(-1)
  }

  intern(units: Uint16Array, from: number, to: number): number {
    let hash = 0x811c9dc5
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i], 0x01000193)
    hash ^= hash >>> 15
    const mask = this.slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]
      if (id < 0) return this.add(hash, slot, units, from, to)
      if (this.hashes[id] === hash && sameUnits(this.texts[id], units, from, to)) return id
    }
  }

  text(id: number): string {
    return this.texts[id]
  }

  private add(hash: number, slot: number, units: Uint16Array, from: number, to: number): number {
    const id = this.size++
    let text = ''
    for (let i = from; i < to; i += 4096) text += String.fromCharCode(...units.subarray(i, Math.min(to, i + 4096)))
    this.texts.push(text)
    if (id >= this.hashes.length) {
      const hashes = new Int32Array(this.hashes.length * 2)
      hashes.set(this.hashes)
      this.hashes = hashes
    }
    this.hashes[id] = hash
    this.slots[slot] = id
    if (this.size * 2 > this.slots.length) this.rehash()
    return id
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let id = 0; id < this.size; id++) {
      let slot = this.hashes[id] & mask
      while (slots[slot] >= 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.slots = slots
  }
}

function sameUnits(text: string, units: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== units[from + i]) return false
  return true
}

/** The table that all texts of this process share. */
export const words = new WordTable()
