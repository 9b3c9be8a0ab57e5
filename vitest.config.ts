import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'eval/**/*.test.ts'],
    setupFiles: ['test/setup-properties.ts'],
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
})
