import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes begins first, so that no core waits for it at the end; the slowest first. */
const slow = ['test/web/', 'test/cli.', 'test/bad-input.', 'test/store/faults/kill.', 'test/queue/', 'test/parts/', 'scripts/lint-data.', 'test/watch/', 'test/store/']

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = slow.findIndex((part) => moduleId.includes(`/${part}`))
      return at < 0 ? slow.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'eval/**/*.test.ts'],
    sequence: { sequencer: SlowFirst },
    setupFiles: ['test/setup-properties.ts'],
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
})
