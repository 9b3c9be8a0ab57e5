import type { ReactNode } from 'react'
import { useLocale } from '../locale.tsx'

/** `12`, or `12 (11–14)` where sources differ, or `12 (≥ 11)` where the highest is open. Always left to right, in any text. */
export function Range({ low, best, high }: { readonly low: number | null; readonly best: number | null; readonly high: number | null }): ReactNode {
  const { number } = useLocale()
  const isOne = low === best && high === best
  const range = high === null ? `≥ ${number(low ?? 0)}` : `${number(low ?? 0)}–${number(high)}`
  return (
    <bdi dir="ltr" className="figure">
      {best === null ? '?' : number(best)}
      {isOne ? '' : ` (${range})`}
    </bdi>
  )
}
