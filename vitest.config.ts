import { defineConfig } from 'vitest/config'

const stories = ['tests/store/**/*.test.ts', 'tests/api/**/*.test.ts']

/** The store's tests and the API stories run on both databases; everything else once. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: [...stories, 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: { name: 'sqlite', include: stories, globalSetup: ['tests/support/sqlite-template.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: stories,
          env: { DATABASE_URL: 'postgres://given-by-the-set-up' },
          globalSetup: ['tests/support/postgres-template.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/product.ts'],
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
  },
})
