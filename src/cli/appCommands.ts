import { loadEnv } from 'payload/node'

import { migratorOf } from '../database/migrations/safeMigrations.js'
import { adminEmails, createFirstAdmin } from './accounts.js'
import { checkAdminPassword } from './checkAdminPassword.js'
import { type Environment, readEnvironment } from './environment.js'
import { migratedText } from './migratedText.js'
import { addMigrateCommands } from './migrateCommands.js'
import { ensureFolders } from './folders.js'
import { refuseSecondServer } from './holdServer.js'
import type { AddCommand, CommandContext, StandaloneContext } from './program.js'

/** Commands of this repository's app, not of the package: they know its seed and its environment. */
export function addAppCommands(add: AddCommand): void {
  addMigrateCommands(add)
  add({
    usage: 'seed',
    description: 'add the example content; a second run changes nothing',
    run: seedApp,
  })
  add({
    usage: 'prepare',
    description:
      'migrate; on an empty database, create the first account and the example content (npm start)',
    runAlone: prepare,
  })
}

async function seedApp({ app, report }: CommandContext): Promise<unknown> {
  // Loaded only here: it brings image and PDF libraries with it.
  const { seed } = await import('./seed/seed.js')
  return seed({ ...app, log: (text) => report.progress(text) })
}

/** What `npm start` says about signing in. */
export type Prepared = {
  /** E-mails of admins. */
  admins: string[]
  /** The account just made; `password` is null when ADMIN_PASSWORD gave it. */
  created: { email: string; password: string | null } | null
  /** What migrations did to a database that held something; null: nothing. */
  migrated: string | null
}

async function prepare(alone: StandaloneContext): Promise<Prepared> {
  loadEnv()
  const environment = readEnvironment({ variables: process.env, directory: process.cwd() })
  ensureFolders(environment)
  await refuseSecondServer(environment)
  const app = await alone.openApp()
  const done = migratorOf(app.payload.db)?.last
  const migrated = done?.copy ? migratedText(done) : null
  return { ...(await firstAccount({ ...alone, app }, environment)), migrated }
}

async function firstAccount(
  context: CommandContext,
  { adminEmail, adminPassword }: Environment,
): Promise<Omit<Prepared, 'migrated'>> {
  const { app, report } = context
  const { totalDocs } = await app.payload.count({
    collection: app.settings.slugs.users,
    overrideAccess: true,
  })
  if (totalDocs > 0) return { admins: await adminEmails(app), created: null }
  await checkAdminPassword({ adminEmail, adminPassword })
  // The account comes last: if this is interrupted, the next start does it all again.
  await seedApp(context)
  const created = await createFirstAdmin(app, { email: adminEmail, password: adminPassword })
  report.say(`Created ${created.email}.`)
  return { admins: [created.email], created }
}
