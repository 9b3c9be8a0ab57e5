/** The module that holds what `CODEBOOK.md` says each event type is. */
export function toDescriptionTable(codebook: string): string {
  const part = codebook.split(/^## /mu).find((text) => text.startsWith('2. Event types')) ?? ''
  const rows = [...part.matchAll(/^\| `(\w+)` \| \w+ \| ([^|]*)\|/gmu)].map(([, type, text]) => `  ${type}: ${JSON.stringify(text.trim() || type.replaceAll('_', ' '))},\n`)
  return `import type { EventType } from './event-types.table.js'\n\n/** What each event type is, from \`CODEBOOK.md\`, by \`scripts/english-descriptions.ts\`; not edited by hand. */\nexport const englishDescriptions: Readonly<Record<EventType, string>> = {\n${rows.join('')}}\n`
}
