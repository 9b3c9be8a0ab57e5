import { MarsadError } from '../../core/errors.js'
import { type OrdinalRange, Ordinals } from './ordinals.js'
import type { CoveredInput, InputState, PartManifest } from './part-manifest.js'

/** What the parts of a folder hold of their inputs. */
export class Coverage {
  private readonly inputs = new Map<string, CoveredInput>()

  constructor(manifests: Iterable<PartManifest>) {
    const ranges = new Map<string, OrdinalRange[]>()
    for (const { inputs } of manifests) {
      for (const input of inputs) {
        const before = this.inputs.get(input.path)
        if (before && !isSame(before, input)) throw new MarsadError('FOLDER_DAMAGED', input.path, 'its parts tell different states of it')
        ranges.set(input.path, [...(ranges.get(input.path) ?? []), ...input.covered])
        this.inputs.set(input.path, { ...input, items: input.items ?? before?.items ?? null })
      }
    }
    for (const [path, input] of this.inputs) this.inputs.set(path, { ...input, covered: new Ordinals(ranges.get(path)).toRanges() })
  }

  /** The items of an input that are there. @throws {MarsadError} INPUT_CHANGED */
  of(input: InputState): Ordinals {
    const known = this.inputs.get(input.path)
    if (known && !isSame(known, input)) {
      const what = known.reading === input.reading ? 'it was changed since its first reports were written' : 'it was begun with other options of reading'
      throw new MarsadError('INPUT_CHANGED', input.path, `${what}; code it into another folder`)
    }
    return new Ordinals(known?.covered)
  }

  /** Whether there is nothing more in an input. */
  isWhole({ path }: InputState): boolean {
    const known = this.inputs.get(path)
    if (!known || known.items === null) return false
    const { covered, items } = known
    return items === 0 || (covered.length === 1 && covered[0][0] === 1 && covered[0][1] === items)
  }
}

function isSame(a: InputState, b: InputState): boolean {
  return a.size === b.size && a.modified === b.modified && a.reading === b.reading
}
