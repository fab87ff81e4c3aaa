import { postgresAdapter } from '@payloadcms/db-postgres'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Config } from 'payload'
import type Pg from 'pg'

// The driver is the adapter's, which has it as a dependency of its own.
const pg = createRequire(import.meta.resolve('@payloadcms/db-postgres'))('pg') as typeof Pg

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>

/** Bump when Payload's way of making a schema changes under the same tables. */
const FORMAT = 1

/**
 * A PostgreSQL database with the schema of the config. The first test that needs a schema makes an
 * empty database with it, named by the tables' hash, and all of them start from a copy.
 *
 * @param server Address of a database on the server, as a user who may create others.
 * @param name Of the database.
 */
export function testPostgres(server: string, name: string): Config['db'] {
  const made = postgresAdapter({
    pool: { connectionString: databaseOn(server, name) },
    push: false,
  })
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args)
      const init = adapter.init?.bind(adapter)
      adapter.init = async () => {
        // Which tables there must be is known from here on.
        await init?.()
        await asOwner(server, (client) => createFrom(client, { server, name, adapter }))
      }
      return adapter
    },
  }
}

/** Creates an empty database. */
export async function createPostgres(server: string, name: string): Promise<void> {
  await asOwner(server, (client) => client.query(`CREATE DATABASE "${name}"`))
}

/** Drops a database, and ends what is connected to it. */
export async function dropPostgres(server: string, name: string): Promise<void> {
  await asOwner(server, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
}

/** The address of another database on the same server. */
export function databaseOn(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function asOwner<T>(address: string, task: (client: Pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return await task(client)
  } finally {
    await client.end()
  }
}

type Wanted = { server: string; name: string; adapter: Adapter }

async function createFrom(client: Pg.Client, { server, name, adapter }: Wanted): Promise<void> {
  const { localization } = adapter.payload.config
  const locales = localization ? localization.localeCodes : []
  const text = JSON.stringify([FORMAT, locales, adapter.rawTables])
  const template = `schema-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
  // One at a time: nobody may be connected to a database while it is copied.
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [template])
  if (await exists(client, name)) return
  if (!(await exists(client, template))) {
    await dropPostgres(server, `${template}-draft`)
    await client.query(`CREATE DATABASE "${template}-draft"`)
    const statements = await schemaOf(adapter)
    const draft = databaseOn(server, `${template}-draft`)
    await asOwner(draft, (owner) => owner.query(statements.join('\n')))
    await client.query(`ALTER DATABASE "${template}-draft" RENAME TO "${template}"`)
  }
  await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`)
}

async function exists(client: Pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  return rowCount === 1
}

function schemaOf(adapter: Adapter): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const before = adapter.defaultDrizzleSnapshot
  return Promise.resolve(generateDrizzleJson(adapter.schema)).then((after) =>
    generateMigration(before, after),
  )
}
