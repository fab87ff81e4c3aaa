import { type Id, richText } from '../../helpers/entries.js'
import { type Change, type Kind, type Locale, LOCALES, type Model, type State } from './model.js'

export type Data = Record<string, unknown>

/** The index of one that is there, counting only those; null if there is none. */
export function known(list: readonly { gone: boolean }[], index: number | null): number | null {
  const open = list.flatMap(({ gone }, at) => (gone ? [] : [at]))
  return index === null || open.length === 0 ? null : (open[index % open.length] ?? null)
}

/** What an edit changes: a text of its own, no text, a mark, a link to a consent. */
export type Draw = {
  text: 'new' | 'none' | 'same'
  mark?: string | undefined
  link?: number | null | undefined
}

export function changeOf(model: Model, kind: Kind, { text, mark, link }: Draw): Change {
  return {
    ...(text === 'same' ? {} : { text: text === 'none' ? null : word(model) }),
    ...(mark === undefined ? {} : { mark }),
    ...(link === undefined || kind === 'themes' ? {} : { consent: known(model.consents, link) }),
  }
}

/** A text that no other edition of the run ever has, so that none can pass for another. */
export function word(model: Model): string {
  const made = `texte${String(model.words.length + 1).padStart(4, '0')}x`
  model.words.push(made)
  return made
}

export function base(kind: Kind, { programme, source }: { programme: Id; source: Locale }): Data {
  const shared = { programme, sourceLocale: source }
  if (kind === 'themes') return { ...shared, kind: 'theme' }
  return kind === 'stories' ? shared : { ...shared, attribution: { name: 'Ana' } }
}

/** A change in the words of the collection. */
export function dataOf(kind: Kind, { text, mark, consent }: Change, consents: readonly Id[]): Data {
  const data: Data = {}
  if (text !== undefined) data[textOf(kind)] = text
  if (text && kind === 'stories') data.body = richText('Corps')
  if (mark !== undefined && kind === 'themes') data.icon = mark
  if (mark !== undefined && kind === 'stories') data.countries = [mark]
  if (mark !== undefined && kind === 'testimonials')
    data.attribution = { name: 'Ana', country: mark }
  if (consent !== undefined && kind !== 'themes') {
    data.consent = consent === null ? null : consents[consent]
  }
  return data
}

/** What a stored version of an entry says, in the words of the model. */
export function stateOf(kind: Kind, doc: Data, consents: readonly Id[]): State {
  const byLocale = Object(doc[textOf(kind)]) as Partial<Record<Locale, string | null>>
  const texts = Object.fromEntries(LOCALES.map((code) => [code, byLocale[code] ?? undefined]))
  const { country } = Object(doc.attribution) as { country?: string | null }
  const [first] = Array.isArray(doc.countries) ? (doc.countries as string[]) : []
  const mark = { themes: doc.icon as string | null, stories: first, testimonials: country }[kind]
  const link = consents.findIndex((id) => String(id) === String(doc.consent))
  return { texts, mark: mark ?? '', consent: link < 0 ? null : link }
}

/** The name of the field that holds the text. */
export function textOf(kind: Kind): 'quote' | 'title' {
  return kind === 'testimonials' ? 'quote' : 'title'
}
