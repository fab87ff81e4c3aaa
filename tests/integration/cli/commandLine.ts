import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'

import { startPayload } from '../../helpers/payload.js'
import { databaseOn, dropPostgres } from '../../helpers/postgres.js'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')

export type Outcome = { code: number; stdout: string; stderr: string }

/** The command line on an empty database and folder of media of its own. */
export type CommandLine = {
  /** Of the database: what `DATABASE_URI` is. */
  uri: string
  /** `npm run stories -- WORDS`, as the person types it. */
  stories: (words: string, more?: Record<string, string>) => Promise<Outcome>
  /** Removes what the commands made. */
  stop: () => Promise<void>
}

export function commandLine(): CommandLine {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-cli-'))
  const database = `test-${randomUUID().slice(0, 8)}`
  const uri = uriOf({ database, directory })
  const flags = ['--conditions=production', '--import', 'tsx', 'src/cli/main.ts']
  return {
    uri,
    stories: (words, more = {}) => {
      const env: NodeJS.ProcessEnv = {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URI: uri,
        MEDIA_DIR: path.join(directory, 'media'),
        PAYLOAD_SECRET: 'only-for-tests-0123456789abcdef',
        ...more,
      }
      return run(process.execPath, [...flags, ...words.split(' ')], { cwd: root, env }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: Outcome) => error,
      )
    },
    stop: async () => {
      if (process.env.TEST_DATABASE === 'mongodb') await dropMongo(uri)
      if (process.env.TEST_DATABASE === 'postgres')
        await dropPostgres(inject('postgres').url, database)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** `stop` drops the database it ran on. */
async function dropMongo(url: string): Promise<void> {
  const app = await startPayload({ config: { db: mongooseAdapter({ url }) } })
  await app.stop()
}

function uriOf({ database, directory }: { database: string; directory: string }): string {
  if (process.env.TEST_DATABASE === 'postgres') return databaseOn(inject('postgres').url, database)
  if (process.env.TEST_DATABASE !== 'mongodb') return `file:${path.join(directory, 'stories.db')}`
  const url = new URL(inject('mongodb').url)
  url.pathname = `/${database}`
  return url.href
}

export const json = ({ stdout }: Outcome) => JSON.parse(stdout) as Record<string, unknown>
