/** One bit of 32 for a key: where two sets of keys share no bit they share no key, and most pairs of words are told apart by that. */
export const bitOf = (key: number): number => 1 << (Math.imul(key, 0x9e3779b1) >>> 27)

/** An edge: the node that it leaves, its key, the node that it leads to. */
const edgeWidth = 3
const firstEdges = 1 << 12

/** A trie over word keys. Nodes are numbers, 0 the root; all edges lie in one hash table, so that a step costs one look at memory. */
export class PhraseTrie {
  /** Open addressing; a slot that leads to the root is empty. */
  private edges = new Int32Array(firstEdges * edgeWidth)
  private mask = firstEdges - 1
  private nodes = 1
  /** By node: the bits of the keys that it goes on with. */
  private bits = new Int32Array(firstEdges)
  /** By node: the numbers of the senses that end there. */
  private readonly ends: (number[] | undefined)[] = []

  /** Where a key leads to from a node; 0 where it leads nowhere. */
  child(node: number, key: number): number {
    return this.edges[this.slotOf(node, key) + 2]
  }

  /** `child`, made if it is new. */
  grow(node: number, key: number): number {
    const slot = this.slotOf(node, key)
    const known = this.edges[slot + 2]
    if (known !== 0) return known
    const child = this.nodes++
    this.setEdge(slot, node, key, child)
    if (child >= this.bits.length) this.bits = widened(this.bits)
    this.bits[node] |= bitOf(key)
    if (this.nodes * 2 > this.mask) this.rehash()
    return child
  }

  /** The bits of the keys that a node goes on with, 0 for none. */
  bitsOf(node: number): number {
    return this.bits[node]
  }

  sensesOf(node: number): readonly number[] {
    return this.ends[node] ?? noSenses
  }

  addSense(node: number, sense: number): void {
    const known = this.ends[node]
    if (!known) this.ends[node] = [sense]
    else if (!known.includes(sense)) known.push(sense)
  }

  private slotOf(node: number, key: number): number {
    const { edges, mask } = this
    let slot = hash(node, key) & mask
    for (;;) {
      const at = slot * edgeWidth
      if (edges[at + 2] === 0 || (edges[at] === node && edges[at + 1] === key)) return at
      slot = (slot + 1) & mask
    }
  }

  private setEdge(slot: number, node: number, key: number, child: number): void {
    this.edges[slot] = node
    this.edges[slot + 1] = key
    this.edges[slot + 2] = child
  }

  private rehash(): void {
    const old = this.edges
    this.mask = this.mask * 2 + 1
    this.edges = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += edgeWidth) if (old[at + 2] !== 0) this.setEdge(this.slotOf(old[at], old[at + 1]), old[at], old[at + 1], old[at + 2])
  }
}

const noSenses: readonly number[] = []

function hash(node: number, key: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key + 0x7f4a7c15, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function widened(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2)
  wider.set(column)
  return wider
}
