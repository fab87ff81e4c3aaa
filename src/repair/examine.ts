import { titleOf } from '../audit/titleOf.js'
import { findRaw, fieldsOf, type Store } from '../entries/store.js'
import { timeOf } from '../entries/findLatest.js'
import { asObject } from '../entries/read.js'
import { slugOf } from '../entries/slugOf.js'
import { type EntryKey, entryKeyOf } from '../entries/slugs.js'
import { STAMPS } from '../editions/stamp.js'
import { planConsent } from './planConsent.js'
import { planMend } from './planMend.js'
import { planUpload } from './planUpload.js'
import { draftedFields, isWhole, readCopies, readEvents, shownTime } from './readCopies.js'
import type { Suspect } from './suspects.js'
import type { Doc, Id, Mend, Torn } from './types.js'

/** Looks closely at one document; null when it is whole or gone. Four queries. */
export async function examine(store: Store, suspect: Suspect): Promise<Torn | null> {
  const { key, id } = suspect
  const entry = entryKeyOf(key)
  const found = entry ? await examineEntry(store, entry, id) : await examineOther(store, suspect)
  if (!found?.mend) return null
  const field = store.payload.collections[slugOf(store.settings, key)]?.config.admin.useAsTitle
  const title = titleOf({ key, field, docs: [found.live] }) ?? String(found.live.uid)
  return { key, id, uid: String(found.live.uid), title, ...found.mend }
}

type Examined = { live: Doc; mend: Mend | null } | null

async function examineEntry(store: Store, key: EntryKey, id: Id): Promise<Examined> {
  const fields = draftedFields(store, key)
  const copies = fields && (await readCopies(store, { key, id }))
  if (!copies) return null
  return { live: copies.live, mend: planMend({ copies, fields, whole: isWhole(store) }) }
}

async function examineOther(store: Store, { key, id }: Suspect): Promise<Examined> {
  const [live] = await findRaw(store, { key, where: { id: { equals: id } } })
  if (!live || isWhole(store)) return null
  const time = timeOf(live.updatedAt)
  const events = await readEvents(store, { key, doc: live })
  if (key === 'consents') {
    const shown = await consentTimes(store, id)
    return { live, mend: planConsent({ live, time, shown, events }) }
  }
  const ref = `${key}:${id}`
  const where = { ref: { equals: ref } }
  const rows = await findRaw(store, {
    key: 'editions',
    where,
    select: { locale: true, data: true },
  })
  const editions = new Map(
    rows.flatMap(({ locale, data }): [string, Doc][] =>
      typeof locale === 'string' && locale !== '' ? [[locale, asObject(data)]] : [],
    ),
  )
  const shown = await shownTime(store, ref)
  const fields = fieldsOf(store, key)
  return { live, mend: planUpload({ live, time, editions, shown, events, fields }) }
}

/** When a consent last changed, as the editions that rest on it have it. */
async function consentTimes(store: Store, id: Id): Promise<string[]> {
  const part = `;consents:${id}@`
  const where = { and: [STAMPS, { revision: { contains: part } }] }
  const stamps = await findRaw(store, { key: 'editions', where, select: { revision: true } })
  return stamps.flatMap(({ revision }) => {
    const [, rest = ''] = String(revision).split(part)
    const moment = rest.split(';')[0] ?? ''
    return moment === '' ? [] : [moment]
  })
}
