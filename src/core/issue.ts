/** What went wrong while a report was read: data, never thrown. */
export type Issue =
  | { readonly code: 'invalid_encoding'; readonly at: number }
  | { readonly code: 'no_date' }
  | { readonly code: 'unreadable_date'; readonly given: string }
  | { readonly code: 'language_without_pack'; readonly language: string }
  | { readonly code: 'text_cut'; readonly kept: number; readonly length: number }
  | { readonly code: 'unreadable_markup'; readonly reason: string }

export type IssueCode = Issue['code']

/** One English sentence for a log. */
export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_encoding':
      return `bytes that are not valid text from byte ${issue.at} on were read as U+FFFD`
    case 'no_date':
      return 'no publication date was given and none was found in the text'
    case 'unreadable_date':
      return `the publication date "${issue.given}" is no ISO 8601 date and was not used`
    case 'language_without_pack':
      return `the report is in "${issue.language}", for which there is no language pack: no events`
    case 'text_cut':
      return `only the first ${issue.kept} of ${issue.length} characters were coded`
    case 'unreadable_markup':
      return `the markup could not be read as a page (${issue.reason}); its text was taken as it is`
  }
}
