import { createClient } from '@libsql/client'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The last of the lines that are for the person who starts the server: they name the account. */
const STARTED = 'Ctrl-C stops the server.'

/** What the tables of accounts have that no log may tell. */
const STORED: readonly [table: string, columns: readonly string[]][] = [
  ['users', ['email', 'salt', 'hash', 'reset_password_token']],
  ['users_sessions', ['id']],
  ['api_clients', ['api_key', 'api_key_index']],
]

/** Variables whose values are secrets. */
const GIVEN = ['ADMIN_PASSWORD', 'PAYLOAD_SECRET', 'METRICS_TOKEN', 'MACHINE_TRANSLATION_KEY']

type Stopped = { output: string; directory: string; env: Readonly<Record<string, string>> }

/**
 * The lines of a server's log that tell a secret which it was given, or that its database holds of
 * an account: what it is, and the line. To be asked when the server has ended.
 */
export async function leaksIn({ output, directory, env }: Stopped): Promise<string[]> {
  const log = output.split(STARTED)[1] ?? ''
  const lines = log.split('\n')
  const secrets = [...given(directory, env), ...(await stored(directory))]
  const known = secrets
    .filter(([, secret]) => log.includes(secret))
    .flatMap(([name, secret]) =>
      lines.filter((line) => line.includes(secret)).map((line) => `${name}: ${line}`),
    )
  const tokens = lines.filter((line) => /\beyJ[\w-]{10,}\.[\w-]{10,}/.test(line))
  return [...known, ...tokens.map((line) => `a token: ${line}`)]
}

type Secret = [name: string, secret: string]

function given(directory: string, env: Stopped['env']): Secret[] {
  const file = path.join(directory, 'stories.secret')
  const made: Secret[] = existsSync(file)
    ? [['stories.secret', readFileSync(file, 'utf8').trim()]]
    : []
  const told = GIVEN.flatMap((name): Secret[] => (env[name] ? [[name, env[name]]] : []))
  return [...made, ...told]
}

async function stored(directory: string): Promise<Secret[]> {
  const file = path.join(directory, 'stories.db')
  if (!existsSync(file)) return []
  const client = createClient({ url: `file:${file}` })
  const found: Secret[] = []
  try {
    const { rows: tables } = await client.execute('SELECT name FROM sqlite_master')
    const there = tables.map(({ name }) => name)
    for (const [table, columns] of STORED.filter(([name]) => there.includes(name))) {
      const { rows } = await client.execute(`SELECT ${columns.join(', ')} FROM ${table}`)
      for (const column of columns)
        found.push(...rows.map((row): Secret => [`${table}.${column}`, textOf(row[column])]))
    }
    return found.filter(([, secret]) => secret !== '')
  } finally {
    client.close()
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
