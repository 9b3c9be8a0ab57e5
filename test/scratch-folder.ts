import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'

/** A folder of its own for each test, gone after it. */
export class ScratchFolder {
  private folder: string | null = null

  constructor() {
    afterEach(() => {
      if (this.folder) rmSync(this.folder, { recursive: true, force: true })
      this.folder = null
    })
  }

  get path(): string {
    this.folder ??= mkdtempSync(join(tmpdir(), 'marsad-test-'))
    return this.folder
  }

  at(name: string): string {
    return join(this.path, name)
  }

  /** Writes a file, with the folders above it, and gives its path. */
  write(name: string, content: string | Buffer): string {
    const path = this.at(name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
}
