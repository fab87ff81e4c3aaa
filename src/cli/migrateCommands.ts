import type { Payload } from 'payload'

import type { Standing } from '../database/migrations/ledger.js'
import { type Migrated, type Migrator, migratorOf } from '../database/migrations/safeMigrations.js'
import { migratedText } from './migratedText.js'
import type { AddCommand, StandaloneContext } from './program.js'
import { UserError } from './report.js'

/** `migrate status`, `migrate up` and `migrate down`. They open the app without migrating it. */
export function addMigrateCommands(add: AddCommand): void {
  add({
    usage: 'migrate status',
    description: 'list the migrations that the database has had, and those that are due',
    runAlone: async (context) => {
      const { migrator } = await open(context)
      const migrations = await migrator.standings()
      for (const standing of migrations) context.report.say(lineOf(standing))
      return { ok: true, migrations }
    },
  })
  add({
    usage: 'migrate up',
    description: 'copy the database, then run the migrations that are due; a start does the same',
    runAlone: async (context) => {
      const { migrator } = await open(context)
      return tell(context, await migrator.up(), 'Nothing is due.')
    },
  })
  add({
    usage: 'migrate down',
    description: 'copy the database, then undo its last migration; what it added is gone',
    runAlone: async (context) => {
      const { migrator } = await open(context)
      const none = 'There is nothing to undo: the database has only its first migration, or none.'
      return tell(context, await migrator.down(), none)
    },
  })
}

async function open({ openApp }: StandaloneContext): Promise<{ migrator: Migrator }> {
  const { payload } = await openApp({ migrate: false })
  return { migrator: migratorIn(payload) }
}

function migratorIn({ db }: Payload): Migrator {
  const migrator = migratorOf(db)
  if (migrator) return migrator
  throw new UserError(
    `These commands are for SQLite; this database is ${db.name}. MongoDB needs no migrations, ` +
      'and PostgreSQL has those of Payload: npx payload migrate:status, migrate, migrate:down.',
  )
}

const REMARKS = {
  done: '',
  due: '',
  replaced: ' (a later one contains it)',
  unknown: ' (not one of this version)',
}

function lineOf({ name, state }: Standing): string {
  return `${state.padEnd('replaced'.length)}  ${name}${REMARKS[state]}`
}

function tell({ report }: StandaloneContext, done: Migrated | null, none: string) {
  report.say(done ? migratedText(done) : none)
  return { ok: true, ...(done ?? { names: [], copy: null }) }
}
