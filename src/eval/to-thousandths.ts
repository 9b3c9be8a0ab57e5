/** Three decimals, beyond which no figure of some hundred events says anything; null stays null. */
export function toThousandths<T extends number | null>(value: T): T {
  return (value === null ? null : Number(value.toFixed(3))) as T
}
