import type { MarsadError } from '../../core/errors.js'
import type { CodedReport } from '../../core/record.js'
import { Ordinals } from './ordinals.js'
import type { CoveredInput, InputState, ListedFault } from './part-manifest.js'
import { PartRows } from './part-rows.js'

/** How much a part holds: it ends with the item that reaches a bound. */
export interface PartBounds {
  readonly reports: number
  readonly bytes: number
}

export const usualBounds: PartBounds = { reports: 20_000, bytes: 64 * 1024 * 1024 }

interface InputPart {
  readonly state: InputState
  readonly covered: Ordinals
  items: number | null
}

/** What a part is to hold, until it is written. */
export class OpenPart {
  readonly rows = new PartRows()
  readonly faults: ListedFault[] = []
  private readonly parts = new Map<string, InputPart>()

  /** An item with all that it gave: it is in one part whole. */
  add(input: InputState, item: number, records: readonly CodedReport[], faults: readonly MarsadError[]): void {
    for (const record of records) this.rows.add(record)
    for (const { code, message } of faults) this.faults.push({ input: input.path, item, code, message })
    this.partOf(input).covered.add(item)
  }

  /** The input was read to its end. */
  end(input: InputState, items: number): void {
    this.partOf(input).items = items
  }

  get isEmpty(): boolean {
    return this.parts.size === 0
  }

  isFull({ reports, bytes }: PartBounds): boolean {
    return this.rows.reports + this.faults.length >= reports || this.rows.bytes >= bytes
  }

  inputs(): CoveredInput[] {
    return [...this.parts.values()].map(({ state, covered, items }) => ({ ...state, covered: covered.toRanges(), items }))
  }

  private partOf(state: InputState): InputPart {
    const part = this.parts.get(state.path) ?? { state, covered: new Ordinals(), items: null }
    this.parts.set(state.path, part)
    return part
  }
}
