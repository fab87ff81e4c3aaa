import type { PayloadRequest } from 'payload'

import { findRaw, type Store } from '../../entries/store.js'
import { asText } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import { inTransaction } from '../../saving/inTransaction.js'
import { takeTurn } from '../../database/units.js'
import { readAs } from '../formats/pickFormat.js'
import type { NamedFile } from '../xliff/zipFiles.js'
import { judgeTerms, type KnownTerm, type TermWrite } from '../glossary/judgeTerms.js'
import type { TbxLoss } from '../glossary/readTbx.js'
import { forgetTerms, idText, termOf } from './termsFor.js'
import type { Term } from '../glossary/types.js'

/** What an import has done, in terms. */
export type GlossaryReport = {
  file: string
  created: number
  updated: number
  unchanged: number
  left: readonly TbxLoss[]
}

type InRequest = Store & { req: PayloadRequest }

/** The whole glossary, by locale and term; locales as BCP 47 tags, programmes by uid. */
export async function exportedTerms(store: Store): Promise<Term[]> {
  const { locales } = store.settings
  const tagOf = (code: string) => locales.find((locale) => locale.code === code)?.tag ?? code
  const uids = await programmeUids(store)
  const known = await knownTerms(store)
  const terms = known.map(({ term, programme }): Term => {
    const uid = programme === null ? undefined : uids.get(programme)
    const said = Object.entries(term.translations).map(([code, words]) => [tagOf(code), words])
    return {
      ...term,
      sourceLocale: tagOf(term.sourceLocale),
      ...(uid === undefined ? {} : { programme: uid }),
      translations: Object.fromEntries(said) as Term['translations'], // tags for codes
    }
  })
  const name = ({ sourceLocale, term, programme = '' }: Term) =>
    [sourceLocale, term, programme].join('\n')
  return terms.sort((a, b) => (name(a) < name(b) ? -1 : 1))
}

/**
 * Takes the terms of a file over, each in the place of the one of the same language,
 * words and programme. The whole file is judged first; nothing of it is applied where something is
 * wrong. Terms, languages and definitions that the file does not contain are not changed.
 *
 * @param overrideAccess For the command line, which has no signed-in user.
 * @throws BAD_USER_INPUT with line and reason, or with `problems`, one for each term
 */
export async function importGlossary(
  store: InRequest,
  { file, overrideAccess = false }: { file: NamedFile; overrideAccess?: boolean },
): Promise<GlossaryReport> {
  const { req, payload, settings } = store
  const { terms, left } = readAs(settings.translation.formats.glossary, file, {})
  const collection = slugOf(settings, 'glossaryTerms')
  const report = await inTransaction(req, async () => {
    await takeTurn(req, collection)
    const [known, uids] = [await knownTerms(store), await programmeUids(store)]
    const programmes = new Map([...uids].map(([id, uid]) => [uid, id]))
    const { writes, unchanged } = judgeTerms({ terms, known, programmes, settings, req })
    const common = { collection, depth: 0, overrideAccess, req } as const
    for (const { id, data } of writes) {
      const full = withProgrammeId(data, payload.db.defaultIDType)
      if (id === null) await payload.create({ ...common, data: full })
      else await payload.update({ ...common, id, data: full })
    }
    const updated = writes.filter(({ id }) => id !== null).length
    return { created: writes.length - updated, updated, unchanged }
  })
  forgetTerms(payload)
  return { file: file.name, ...report, left }
}

async function knownTerms(store: Store): Promise<KnownTerm[]> {
  const docs = await findRaw(store, { key: 'glossaryTerms' })
  return docs.map((doc) => ({
    id: doc.id,
    term: termOf(doc),
    programme: idText(doc.programme),
  }))
}

/** Public ids of programmes, by id. */
async function programmeUids(store: Store): Promise<Map<string, string>> {
  const docs = await findRaw(store, { key: 'programmes', select: { uid: true } })
  return new Map(
    docs.flatMap(({ id, uid }) => {
      const known = asText(uid)
      return known ? [[String(id), known] as const] : []
    }),
  )
}

function withProgrammeId(data: TermWrite['data'], type: 'number' | 'text') {
  const { programme } = data
  return {
    ...data,
    programme: programme !== null && type === 'number' ? Number(programme) : programme,
  }
}
