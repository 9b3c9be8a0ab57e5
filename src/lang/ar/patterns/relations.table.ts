import type { RelationRow } from '../../../match/language-pack.js'

export const relationRows = [
] as const satisfies readonly RelationRow[]
