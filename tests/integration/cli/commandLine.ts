import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'

import { startPayload } from '../../helpers/payload.js'
import { databaseOn, dropPostgres } from '../../helpers/postgres.js'

const root = path.resolve(import.meta.dirname, '../../..')

export type Outcome = { code: number; stdout: string; stderr: string }

type Files = { stdin?: string; stdout?: string }

/** The command line on an empty database and folder of media of its own. */
export type CommandLine = {
  /** Of the database: what `DATABASE_URI` is. */
  uri: string
  /** The file of the database, on SQLite. */
  file: string
  /** The environment of its commands. */
  env: (more?: Record<string, string>) => NodeJS.ProcessEnv
  /** `npm run stories -- WORDS`, as the person types it, and files for its input and output. */
  stories: (words: string, more?: Record<string, string>, files?: Files) => Promise<Outcome>
  /** Removes what the commands made. */
  stop: () => Promise<void>
}

export function commandLine(): CommandLine {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-cli-'))
  const database = `test-${randomUUID().slice(0, 8)}`
  const uri = uriOf({ database, directory })
  const env = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URI: uri,
    MEDIA_DIR: path.join(directory, 'media'),
    PAYLOAD_SECRET: 'only-for-tests-0123456789abcdef',
    ...more,
  })
  return {
    uri,
    file: path.join(directory, 'stories.db'),
    env,
    stories: (words, more, files) => run(words.split(' '), env(more), files),
    stop: async () => {
      if (process.env.TEST_DATABASE === 'mongodb') await dropMongo(uri)
      if (process.env.TEST_DATABASE === 'postgres')
        await dropPostgres(inject('postgres').url, database)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

const FLAGS = ['--conditions=production', '--import', 'tsx', 'src/cli/main.ts']

async function run(words: string[], env: NodeJS.ProcessEnv, files: Files = {}): Promise<Outcome> {
  const input = files.stdin === undefined ? 'ignore' : openSync(files.stdin, 'r')
  const output = files.stdout === undefined ? 'pipe' : openSync(files.stdout, 'w')
  const child = spawn(process.execPath, [...FLAGS, ...words], {
    ...{ cwd: root, env },
    stdio: [input, output, 'pipe'],
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  const [code, stdout, stderr] = await Promise.all([
    ended,
    child.stdout ? text(child.stdout) : '',
    text(child.stderr as NodeJS.ReadableStream), // a pipe
  ])
  for (const opened of [input, output]) if (typeof opened === 'number') closeSync(opened)
  return { code, stdout, stderr }
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
