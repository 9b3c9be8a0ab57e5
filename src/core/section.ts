export type SectionKind = 'headline' | 'body' | 'post' | 'caption' | 'hashtag'

/** A part of a report with its own words, untouched. The last four fields are told for posts. */
export interface Section {
  readonly kind: SectionKind
  readonly text: string
  readonly author?: string | null
  readonly handle?: string | null
  /** ISO day of the post where it prints one. */
  readonly posted?: string | null
  readonly links?: readonly string[]
}
