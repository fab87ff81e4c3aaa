import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { type CommandLine, commandLine } from './commandLine.js'

const TIMEOUT = 180_000
const FUTURE = '20991231_000000_future'

let line: CommandLine
/** A host app on the same database, which does not ask what others have recorded. */
let host: TestPayload
beforeAll(async () => {
  line = commandLine()
  expect(await line.stories('entries verify')).toMatchObject({ code: 0 })
  host = await startPayload({ config: { db: hostDatabase(line.uri) } })
  const data = { name: FUTURE, batch: 9 }
  await host.payload.create({ collection: 'payload-migrations', data })
}, TIMEOUT)
afterAll(async () => {
  await host.stop()
  await line.stop()
})

function hostDatabase(url: string) {
  if (url.startsWith('mongodb')) return mongooseAdapter({ url, useJoinAggregations: false })
  if (url.startsWith('postgres'))
    return postgresAdapter({ pool: { connectionString: url }, push: false })
  return sqliteAdapter({ client: { url }, autoIncrement: true, push: false })
}

test.each([
  ['prepare', 'production'],
  ['entries verify', 'production'],
  ['entries verify', 'development'],
])(
  '%s refuses a database of a newer version, in %s',
  async (words, NODE_ENV) => {
    const { code, stdout, stderr } = await line.stories(words, { NODE_ENV })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      new RegExp(`^The database has had migrations .*: ${FUTURE}\\..*Install the version that`),
    )
    expect(stderr).not.toMatch(/^\s+at /m)
  },
  TIMEOUT,
)
