import type { EventPattern } from '../../../match/language-pack.js'
export const policyPatterns = [] as const satisfies readonly EventPattern[]
