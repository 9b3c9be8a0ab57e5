import type { TallyRow } from '../../../match/language-pack.js'

export const tallyRows = [
] as const satisfies readonly TallyRow[]
