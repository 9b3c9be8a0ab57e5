import type { EventPattern } from '../../../match/language-pack.js'
export const demonstrationPatterns = [] as const satisfies readonly EventPattern[]
