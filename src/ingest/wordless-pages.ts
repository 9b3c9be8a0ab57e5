import type { InputItem, ReadOptions } from './read-input.js'

/** Counts the pages of archives that hold no text: that is no fault where thousands of pages lie together, and told in one note an archive. */
export class WordlessPages {
  private readonly counts = new Map<string, number>()

  /** True for a page without text, which is counted. */
  takes(item: InputItem): boolean {
    if (!('error' in item) || item.error.code !== 'INPUT_EMPTY') return false
    const archive = /^(.+):\d+(?:#\d+)?$/su.exec(item.error.subject)?.[1]
    if (archive === undefined) return false
    this.counts.set(archive, (this.counts.get(archive) ?? 0) + 1)
    return true
  }

  tell({ onNote }: Pick<ReadOptions, 'onNote'>): void {
    for (const [archive, count] of this.counts) onNote?.(archive, `${count} pages without text were passed over`)
    this.counts.clear()
  }
}
