import { rarityOf } from './word-rarity.js'

/** The words of one event by their hashes, each with its rarity and marks of its own, so that another event's lists are looked up in it and not walked beside it. */
export class WordTable {
  private slots = 256
  private hashes = new Int32Array(this.slots)
  private rarities = new Uint8Array(this.slots)
  private marks = new Uint8Array(this.slots)

  /** Empties it for at most so many words. */
  clear(most: number): void {
    if (most * 2 <= this.slots) {
      this.marks.fill(0)
      return
    }
    while (most * 2 > this.slots) this.slots *= 2
    this.hashes = new Int32Array(this.slots)
    this.rarities = new Uint8Array(this.slots)
    this.marks = new Uint8Array(this.slots)
  }

  /** Sets a mark, which is not 0, on a word. */
  mark(word: number, mark: number): void {
    const slot = this.slotOf(word)
    if (this.marks[slot] === 0) {
      this.hashes[slot] = word
      this.rarities[slot] = rarityOf(word)
    }
    this.marks[slot] |= mark
  }

  /** Where a word stands, or where it would: its marks there are 0. */
  slotOf(word: number): number {
    const hash = word | 0
    const mask = this.slots - 1
    let slot = hash & mask
    while (this.marks[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  marksAt(slot: number): number {
    return this.marks[slot]
  }

  rarityAt(slot: number): number {
    return this.rarities[slot]
  }
}
