import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import { may } from '../../access/may.js'
import { type Caller, callerOf } from '../../access/roles.js'
import type { Store } from '../../entries/store.js'
import { transactionOf } from '../../entries/transactionOf.js'
import { asText } from '../../entries/read.js'
import type { Settings } from '../../entries/settings.js'

type Account = { id: string; name: string; caller: Caller }

/** The people who may translate some kind of entry into a locale, by name. One query. */
export async function translatorsInto(
  store: Store,
  { locale, types }: { locale: string; types?: readonly EntryKey[] },
): Promise<Account[]> {
  const accounts = await readAccounts(store)
  const { settings } = store
  const may = (account: Account) => (type: EntryKey) =>
    mayTranslate(account.caller, { type, locale, settings })
  return accounts.filter((account) =>
    types ? types.every(may(account)) : ENTRY_KEYS.some(may(account)),
  )
}

function mayTranslate(
  caller: Caller,
  { type, locale, settings }: { type: EntryKey; locale: string; settings: Settings },
): boolean {
  return may({ caller, collection: type, action: 'editTranslation', locale, settings })
}

async function readAccounts(store: Store): Promise<Account[]> {
  const { payload, settings } = store
  // Where the host has accounts of its own, they are those of the admin.
  const collection = settings.off.has('users') ? payload.config.admin.user : settings.slugs.users
  const { docs } = await payload.db.find<Record<string, unknown> & { id: number | string }>({
    collection,
    joins: false,
    limit: 0,
    pagination: false,
    select: { name: true, email: true, role: true, locales: true },
    ...transactionOf(store),
  })
  const accounts = docs.map((doc) => ({
    id: String(doc.id),
    name: asText(doc.name) ?? asText(doc.email) ?? String(doc.id),
    caller: callerOf({ ...doc, collection }, settings), // as Payload would load it
  }))
  return accounts.sort((one, other) => one.name.localeCompare(other.name))
}
