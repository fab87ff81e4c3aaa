import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

/** Runs on Payload itself: each file starts its own, in its own process. */
const withPayload = {
  pool: 'forks' as const,
  // Without it Node 20 dies at random when it loads lexical's development files.
  execArgv: ['--conditions=production'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
}

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': path.join(root, 'payload.config.ts'),
      // One copy only: Vite would take the ESM file where Payload takes the CommonJS one.
      graphql: path.join(root, 'node_modules/graphql/index.js'),
    },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          ...withPayload,
          name: 'sqlite',
          include: ['tests/integration/**/*.test.ts'],
          exclude: ['tests/integration/**/*.mongodb.test.ts', 'tests/integration/package.test.ts'],
          env: { TEST_DATABASE: 'sqlite' },
        },
      },
      {
        extends: true,
        test: {
          ...withPayload,
          name: 'mongodb',
          include: ['tests/integration/**/*.test.ts'],
          exclude: ['tests/integration/**/*.sqlite.test.ts', 'tests/integration/package.test.ts'],
          env: { TEST_DATABASE: 'mongodb' },
          globalSetup: ['tests/helpers/mongoSetup.ts'],
        },
      },
    ],
  },
})
