import type { Section } from '../src/core/section.js'
import type { Span } from '../src/core/span.js'

/** A report's headline and body as they are written word by word; gives each word's span. */
export class ReportText {
  private readonly texts = ['', '']

  /** Writes words after what stands in a section, 0 the headline or 1 the body, and gives where they stand. */
  write(section: 0 | 1, words: string): Span {
    const start = this.texts[section] === '' ? 0 : this.texts[section].length + 1
    this.texts[section] = start === 0 ? words : `${this.texts[section]} ${words}`
    return { section, start, end: start + words.length }
  }

  endSentence(): void {
    this.texts[1] += '.'
  }

  get length(): number {
    return this.texts[1].length
  }

  get sections(): Section[] {
    return [
      { kind: 'headline', text: this.texts[0] },
      { kind: 'body', text: this.texts[1] },
    ]
  }
}
