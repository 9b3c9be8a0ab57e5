const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 }

/** `15m`, `2 h`, `1d` in milliseconds; null for what is none. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)\s?(ms|s|min|m|h|d)$/u.exec(text.trim())
  return match ? Math.round(Number(match[1]) * units[match[2]]) : null
}
