import type { EventPattern } from '../../../match/language-pack.js'
export const harmPatterns = [] as const satisfies readonly EventPattern[]
