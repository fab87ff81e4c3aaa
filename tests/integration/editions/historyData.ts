import { type Id, richText } from '../../helpers/entries.js'
import type { Change, Kind, Model, ModelEntry } from './historyModel.js'

export type Data = Record<string, unknown>
/** What the running half of a history knows: ids by the model's indexes, and words given out. */
export type Known = { programme: Id; entries: Id[]; consents: Id[]; words: number }

/** The index of one that is there, counting only those; null if there is none. */
export function known(list: readonly { gone: boolean }[], index: number | null): number | null {
  const open = list.flatMap(({ gone }, at) => (gone ? [] : [at]))
  return index === null || open.length === 0 ? null : (open[index % open.length] ?? null)
}

export function changeOf(args: {
  entry: ModelEntry
  model: Model
  real: Known
  writes: boolean
  mark: string | undefined
  link: number | null | undefined
}): Change {
  const { entry, model, real, writes, mark, link } = args
  return {
    ...(writes ? { text: word(real) } : {}),
    ...(mark === undefined ? {} : { mark }),
    ...(link === undefined || entry.kind === 'themes'
      ? {}
      : { consent: known(model.consents, link) }),
  }
}

/** A text that no other edition of the run ever has, so that none can pass for another. */
export function word(real: Known): string {
  real.words += 1
  return `texte${real.words}`
}

export function base(kind: Kind, { programme }: Known): Data {
  const shared = { programme, sourceLocale: 'fr' }
  if (kind === 'themes') return { ...shared, kind: 'theme' }
  return kind === 'stories' ? shared : { ...shared, attribution: { name: 'Ana' } }
}

/** A change in the words of the collection. */
export function dataOf(kind: Kind, { text, mark, consent }: Change, { consents }: Known): Data {
  const data: Data = {}
  if (text !== undefined) data[kind === 'testimonials' ? 'quote' : 'title'] = text
  if (text !== undefined && kind === 'stories') data.body = richText('Corps')
  if (mark !== undefined && kind === 'themes') data.icon = mark
  if (mark !== undefined && kind === 'stories') data.countries = [mark]
  if (mark !== undefined && kind === 'testimonials') data.attribution = { country: mark }
  if (consent !== undefined && kind !== 'themes') {
    data.consent = consent === null ? null : consents[consent]
  }
  return data
}
