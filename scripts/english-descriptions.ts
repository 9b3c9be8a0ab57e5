/** Writes `codebook/english-descriptions.table.ts` from the table of event types in `codebook/CODEBOOK.md`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toDescriptionTable } from './description-table.ts'

const codebook = join(dirname(fileURLToPath(import.meta.url)), '../codebook')
writeFileSync(join(codebook, 'english-descriptions.table.ts'), toDescriptionTable(readFileSync(join(codebook, 'CODEBOOK.md'), 'utf8')))
