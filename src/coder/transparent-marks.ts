import type { Tokens } from '../text/tokens.js'

/** Marks that do not part a preposition from its noun: في "…"، في #لندن. */
export const transparentMarks: ReadonlySet<string> = new Set(['"', '(', '#'])

/** True if at most `gap` tokens, quotation marks apart, stand between. */
export function touches(tokens: Tokens, end: number, start: number, gap: number): boolean {
  let between = 0
  for (let i = end; i < start; i++) if (!transparentMarks.has(tokens.word[i])) between++
  return between <= gap
}
