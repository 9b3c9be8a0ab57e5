import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // the page is driven in a browser by `npm run test:web`
    exclude: process.env.MARSAD_REQUIRE_BROWSER ? [] : ['test/web/**', '**/node_modules/**'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'eval/**/*.test.ts'],
    setupFiles: ['test/setup-properties.ts'],
    testTimeout: 60_000,
  },
})
