import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = path.dirname(fileURLToPath(import.meta.url))

/**
 * Runs on Payload itself: each file starts its own, on a database of its own. Loading Payload takes
 * longer than most files, so a process loads it once.
 */
const withPayload = {
  extends: true as const,
  test: {
    pool: 'forks' as const,
    isolate: false,
    // Without it Node 20 dies at random when it loads lexical's development files.
    execArgv: ['--conditions=production'],
    // Payload's storage plugin has versions of its own, and Payload would refuse to start with them.
    env: { PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
}

const integration = 'tests/integration/**/*.test.ts'
const once = 'tests/integration/package/**/*.test.ts'

/** One test at a time: each starts a whole server or browser. */
const oneByOne = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 600_000 }

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: path.join(root, 'payload.config.ts') },
      { find: /^@site\//, replacement: `${path.join(root, 'src/site')}/` },
      { find: /^payload-plugin-stories$/, replacement: path.join(root, 'src/index.ts') },
      { find: /^payload-plugin-stories\//, replacement: `${path.join(root, 'src/exports')}/` },
      // One copy only: Vite would take the ESM file where Payload takes the CommonJS one.
      { find: /^graphql$/, replacement: path.join(root, 'node_modules/graphql/index.js') },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Modules load once, not once a file: a test leaves nothing behind that another would see.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          restoreMocks: true,
        },
      },
      {
        ...withPayload,
        test: {
          ...withPayload.test,
          name: 'sqlite',
          include: [integration],
          // A file of SQLite has one server.
          exclude: ['**/*.{mongodb,postgres}.test.ts', '**/servers.test.ts', once],
          env: { ...withPayload.test.env, TEST_DATABASE: 'sqlite' },
        },
      },
      {
        ...withPayload,
        test: {
          ...withPayload.test,
          name: 'mongodb',
          include: [integration],
          exclude: ['**/*.{sqlite,postgres}.test.ts', once],
          env: { ...withPayload.test.env, TEST_DATABASE: 'mongodb' },
          globalSetup: ['tests/helpers/mongoSetup.ts'],
        },
      },
      {
        extends: true,
        // Payload's own source maps name files that it does not publish.
        logLevel: 'error',
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          maxWorkers: 2,
          testTimeout: 60_000,
          // It imports style sheets, which Node cannot.
          server: { deps: { inline: ['@payloadcms/ui'] } },
        },
      },
      {
        ...withPayload,
        test: {
          ...withPayload.test,
          name: 'postgres',
          include: [integration],
          exclude: ['**/*.{sqlite,mongodb}.test.ts', once],
          env: { ...withPayload.test.env, TEST_DATABASE: 'postgres' },
          globalSetup: ['tests/helpers/postgresSetup.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...oneByOne,
          name: 'package',
          include: [once],
          globalSetup: ['tests/helpers/packageSetup.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...oneByOne,
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          // Twenty minutes, for `npm run test:long`.
          exclude: process.env.TEST_LONG ? [] : ['tests/server/soak.test.ts'],
        },
      },
      { extends: true, test: { ...oneByOne, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] } },
    ],
  },
})
