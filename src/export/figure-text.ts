import type { ViewFigure } from '../core/incident.js'

/** `killed unknown 12 (11–12)`, `injured civilians 20 (≥ 20)`, `arrested suspects 5`: the best estimate, and the range where there is one. */
export function toFigureText(figure: Pick<ViewFigure, 'what' | 'of' | 'best' | 'low' | 'high'>): string {
  const { what, of, best, low, high } = figure
  const range = low !== null && high !== null ? (low === high ? String(low) : `${low}–${high}`) : low !== null ? `≥ ${low}` : high !== null ? `≤ ${high}` : '?'
  const text = best === null || (best === low && best === high) ? range : `${best} (${range})`
  return `${what} ${of} ${text}`
}
