/** Markup's text as one line: a run of spaces and line ends is one space. */
export function tidyLine(text: string): string {
  return text.replace(/[ \t\n\r\f\u00a0]+/gu, ' ').trim()
}
