import type { EventPattern } from '../../../match/language-pack.js'
export const networkPatterns = [] as const satisfies readonly EventPattern[]
