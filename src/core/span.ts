/** A stretch of one section's own words: UTF-16 code units, end excluded. */
export interface Span {
  readonly section: number
  readonly start: number
  readonly end: number
}

export function compareSpans(a: Span, b: Span): number {
  return a.section - b.section || a.start - b.start || a.end - b.end
}

export function spansTouch(a: Span, b: Span): boolean {
  return a.section === b.section && a.start < b.end && b.start < a.end
}

/** The spans in reading order, each once. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort(compareSpans)
  return sorted.filter((span, i) => i === 0 || compareSpans(span, sorted[i - 1]) !== 0)
}
