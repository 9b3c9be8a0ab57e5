import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** A line beside the store that says where its last backup lies: a broken file cannot tell it any more. */
export const backupNote = {
  write(store: string, backup: string): void {
    writeFileSync(`${store}.last-backup`, `${JSON.stringify({ backup, at: new Date().toISOString() })}\n`)
  },

  describe(store: string): string {
    const note = `${store}.last-backup`
    if (!existsSync(note)) return 'No backup of it is known; the reports can be added again to a new store.'
    try {
      const { backup, at } = JSON.parse(readFileSync(note, 'utf8')) as { backup: string; at: string }
      return `The last backup is ${backup} of ${at}: check it with "marsad verify --store ${backup}" and put it in the place of this file.`
    } catch {
      return `The note ${note} about its last backup cannot be read.`
    }
  },
} as const
