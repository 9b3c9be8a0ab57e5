import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

export interface WrittenFile {
  readonly bytes: number
  /** 64 hex digits. */
  readonly sha256: string
}

/** Writes a file that outlasts the machine's halt, piece by piece. */
export async function writeDurably(path: string, pieces: Iterable<Uint8Array>): Promise<WrittenFile> {
  const file = await open(path, 'w')
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for (const piece of pieces) {
      hash.update(piece)
      await file.writeFile(piece)
      bytes += piece.length
    }
    await file.sync()
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    await file.close()
  }
}

/** Has the names in a folder outlast it too; Windows does so by itself and lets no folder be opened. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
