import { fieldsOf } from '../../entries/store.js'
import { slugOf } from '../../entries/slugOf.js'
import { partOfRequest } from '../../saving/partOfRequest.js'
import type { Written } from '../records/readEntry.js'
import type { Judged } from '../records/syncRecord.js'
import { applyTranslations } from '../segments/applyTranslations.js'
import { toMarked } from '../segments/markedText.js'
import type { InlineText } from '../segments/types.js'
import type { Opened } from './openTranslation.js'

/** What is to change in the draft of a translation. */
export type DraftChange = {
  translations: Readonly<Record<string, InlineText | null>>
  /** The segments whose codes are to stand for what those of the source do. */
  takesCodes?: ReadonlySet<string>
  /** The texts without an original that go. */
  drops?: ReadonlySet<string>
  judged?: Judged
}

/**
 * Saves a change of a translation as a draft, with the rights of the user.
 *
 * @returns whether there was anything to save: if so, what is open has to be read again
 */
export async function writeDraft(opened: Opened, change: DraftChange): Promise<boolean> {
  const { store, ref, locale, entry, segments } = opened
  const { judged = {}, ...changes } = change
  const data = applyTranslations({
    fields: fieldsOf(store, ref.type),
    doc: entry.doc,
    sourceLocale: entry.sourceLocale,
    targetLocale: locale,
    ...{ segments, ...changes, known: entry.known },
    knownTarget: entry.knownTargets[locale] ?? [],
  })
  if (Object.keys(data).length === 0) return false
  await store.payload.update({
    collection: slugOf(store.settings, ref.type),
    id: ref.id,
    locale,
    fallbackLocale: false,
    data,
    draft: true,
    depth: 0,
    select: {},
    overrideAccess: false,
    user: store.req.user,
    req: await partOfRequest(store.req, {
      judged: { [locale]: judged },
      written: { [locale]: markedIn(changes.translations) },
    }),
  })
  return true
}

function markedIn(translations: DraftChange['translations']): Written {
  const all = Object.entries(translations)
  return Object.fromEntries(all.map(([id, text]) => [id, text && toMarked(text)]))
}
