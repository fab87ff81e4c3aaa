import { slugOf } from '../../../src/entries/slugOf.js'
import { create, type Id, remove, update } from '../../helpers/entries.js'
import { type Command, command, onEntry } from './command.js'
import { base, changeOf, type Data, dataOf, type Draw, known, word } from './data.js'
import {
  type Change,
  edited,
  isPublishable,
  type Kind,
  type Live,
  type Locale,
  LOCALES,
  type Model,
  type ModelEntry,
  published,
  type State,
  unpublished,
} from './model.js'
import { type Actor, mayDo } from './rights.js'
import { ask, asServer, type Real } from './world.js'

type By = { actor: Actor; locale: Locale }
type On = By & { index: number }

export function createCommand(
  args: By & { kind: Kind; source: Locale; publish: boolean; link: number | null },
): Command {
  const { kind, locale, actor, source, publish, link } = args
  const name = `${actor.role} creates ${kind} in ${locale} (source ${source}, ${publish}, ${link})`
  return command(name, ({ model, real }) => {
    const consent = kind === 'themes' ? null : known(model.consents, link)
    const change = { text: word(model), mark: 'AR', consent }
    const own = { ...base(kind, { programme: real.programme, source }) }
    const status = publish ? 'published' : 'draft'
    const data = { ...own, ...dataOf(kind, change, real.consents), _status: status }
    const query = `locale=${locale}&depth=0&draft=${!publish}`
    return {
      real: async () => {
        const made =
          actor.role === 'server'
            ? await asServer(() => create(real.app, kind, data, { locale, draft: !publish }))
            : await ask(real, actor, { method: 'POST', path: `${slug(real, kind)}?${query}`, data })
        real.entries.push(idOf('doc' in made ? made.doc : made))
      },
      model: () => {
        if (!mayDo(actor, 'create', { locale })) throw new Error(`${name} must be refused.`)
        const state = { texts: { [locale]: change.text }, mark: 'AR', consent }
        const live: Live = { ...state, published: publish ? [locale] : [] }
        const rest = { waiting: [], trashed: false, gone: false }
        model.entries.push({ kind, source, live, latest: state, ...rest })
      },
    }
  })
}

/** An edit; `how`: as a draft, as it is (no status named), or published with it. */
export function saveCommand(args: On & { how: 'draft' | 'asItIs' | 'publish'; draw: Draw }) {
  const { index, locale, actor, how, draw } = args
  const name = `${actor.role} saves ${index} in ${locale} (${how}, ${JSON.stringify(draw)})`
  return onEntry(name, index, (entry, id, { model, real }) => {
    const given = changeOf(model, entry.kind, draw)
    const status = how === 'publish' ? { _status: 'published' } : {}
    const data = { ...dataOf(entry.kind, given, real.consents), ...status }
    const asked = { entry, locale }
    const mayPublish = mayDo(actor, 'publish', asked)
    // A save that names no status leaves a public locale public, unless whoever saves it may not.
    const isPublication = () =>
      how === 'publish' || (how === 'asItIs' && mayPublish && entry.live.published.includes(locale))
    return {
      real: () => save(real, { actor, locale, entry, id, data, draft: how === 'draft' }),
      may: () => mayDo(actor, how === 'publish' ? how : 'edit', asked) && mayTouch(actor, asked),
      model: () => {
        const change = mayDo(actor, 'shared') ? given : textsOf(given)
        entry.latest = edited(entry.latest, locale, change)
        if (isPublication()) publish(model, entry, { actor, locale })
        else checkWhole(model, entry, locale, name)
      },
      publishes: () => (isPublication() ? locale : null),
    }
  })
}

export function unpublishCommand({ index, locale, actor }: On): Command {
  const name = `${actor.role} unpublishes ${index} in ${locale}`
  return onEntry(name, index, (entry, id, { real }) => ({
    real: () => save(real, { actor, locale, entry, id, data: { _status: 'draft' } }),
    may: () => mayDo(actor, 'unpublish', { entry, locale }) || !isPublic(entry, locale),
    model: () => {
      entry.live = unpublished(entry.live, locale)
    },
  }))
}

/** Into the trash or out of it; `asDraft`: brought back with nothing public. */
export function trashCommand(args: On & { into: boolean; asDraft: boolean }): Command {
  const { index, locale, actor, into, asDraft } = args
  const name = `${actor.role} ${into ? 'trashes' : 'brings back'} ${index} in ${locale} ${asDraft}`
  return onEntry(name, index, (entry, id, { real }) => {
    const deletedAt = into ? new Date().toISOString() : null
    const data = { deletedAt, ...(!into && asDraft ? { _status: 'draft' } : {}) }
    return {
      real: () => save(real, { actor, locale, entry, id, data }),
      may: () => {
        if (into || entry.trashed) return mayDo(actor, 'trash')
        // Nothing to bring back: it can only unpublish.
        return !asDraft || mayDo(actor, 'unpublish', { entry, locale }) || !isPublic(entry, locale)
      },
      model: () => {
        if (!into && asDraft && entry.trashed) entry.live = { ...entry.live, published: [] }
        else if (!into && asDraft) entry.live = unpublished(entry.live, locale)
        entry.trashed = into
      },
    }
  })
}

export function deleteCommand({ index, actor }: Omit<On, 'locale'>): Command {
  return onEntry(`${actor.role} deletes ${index}`, index, (entry, id, { real }) => ({
    real: () =>
      actor.role === 'server'
        ? asServer(() => remove(real.app, entry.kind, id))
        : ask(real, actor, {
            method: 'DELETE',
            path: `${slug(real, entry.kind)}/${id}?trash=true&depth=0`,
          }),
    may: () => mayDo(actor, 'delete'),
    model: () => {
      entry.gone = true
    },
  }))
}

export function duplicateCommand({ index, locale, actor }: On): Command {
  const name = `${actor.role} copies ${index} in ${locale}`
  return onEntry(name, index, (entry, id, { model, real }) => ({
    real: async () => {
      const path = `${slug(real, entry.kind)}/${id}/duplicate?locale=${locale}&depth=0`
      const { doc } = await ask(real, actor, { method: 'POST', path, data: {} })
      real.entries.push(idOf(doc))
    },
    may: () => mayDo(actor, 'create'),
    model: () => {
      const { kind, source, trashed } = entry
      const latest = copyOf(kind, entry.latest)
      const live: Live = { ...latest, published: [] }
      model.entries.push({ kind, source, live, latest, waiting: [], trashed, gone: false })
    },
  }))
}

const COPY = { fr: ['Copie', 'de'], es: ['Copia', 'de'], en: ['Copy', 'of'] } as const

/** Titles say that they are of a copy, and of which; quotes are what somebody has said. */
function copyOf(kind: Kind, state: State): State {
  if (kind === 'testimonials') return state
  const texts = Object.entries(state.texts).map(([code, text]) => [
    code,
    text && marked(text, COPY[code as Locale]),
  ])
  return { ...state, texts: Object.fromEntries(texts) }
}

function marked(text: string, [copy, of]: readonly [string, string]): string {
  const [, number = '1', word] = /^\S+(?: (\d+))? \S+ (\S+)$/.exec(text) ?? []
  return word === undefined
    ? `${copy} ${of} ${text}`
    : `${copy} ${Number(number) + 1} ${of} ${word}`
}

/** Every locale at once: to publish so is always refused, to unpublish so asks the right in each. */
export function flagCommand(args: On & { flag: 'publish' | 'unpublish' }): Command {
  const { index, locale, actor, flag } = args
  const name = `${actor.role} ${flag}es all of ${index} in ${locale}`
  return onEntry(name, index, (entry, id, { model, real }) => ({
    real: () => {
      const status = flag === 'publish' ? 'published' : 'draft'
      const query = `locale=${locale}&depth=0&${flag}AllLocales=true`
      const path = `${slug(real, entry.kind)}/${id}?${query}`
      return ask(real, actor, { method: 'PATCH', path, data: { _status: status } })
    },
    may: () =>
      flag === 'unpublish'
        ? LOCALES.every((code) => mayDo(actor, 'unpublish', { entry, locale: code }))
        : LOCALES.every((code) => code === locale || !entry.latest.texts[code]) &&
          mayDo(actor, 'publish', { entry, locale }),
    model: () => {
      if (flag === 'unpublish') entry.live = { ...entry.live, published: [] }
      else publish(model, entry, { actor, locale })
    },
    publishes: () => (flag === 'publish' ? locale : null),
  }))
}

type Saved = By & { entry: ModelEntry; id: Id; data: Data; draft?: boolean }

function save(real: Real, { actor, locale, entry, id, data, draft = false }: Saved) {
  const { kind } = entry
  if (actor.role === 'server') {
    return asServer(() => update(real.app, kind, id, data, { locale, draft }))
  }
  const query = `locale=${locale}&depth=0&trash=true${draft ? '&draft=true' : ''}`
  return ask(real, actor, { method: 'PATCH', path: `${slug(real, kind)}/${id}?${query}`, data })
}

/** What waits to be published is changed by those who may publish it, and left publishable. */
export function mayTouch(actor: Actor, asked: { entry: ModelEntry; locale: Locale }): boolean {
  return !waits(asked.entry, asked.locale) || mayDo(actor, 'publish', asked)
}

export function checkWhole(model: Model, entry: ModelEntry, locale: Locale, name: string): void {
  if (waits(entry, locale) && !isPublishable(model, entry, locale)) {
    throw new Error(`${name} leaves what waits unpublishable.`)
  }
}

function waits({ waiting }: ModelEntry, locale: Locale): boolean {
  return waiting.some((one) => one.action === 'publish' && one.locale === locale)
}

function publish(model: Model, entry: ModelEntry, { actor, locale }: By): void {
  if (!isPublishable(model, entry, locale)) throw new Error('Published unpublishable.')
  const shared = mayDo(actor, 'shared')
  entry.live = published(entry.live, entry.latest, { locale, source: entry.source, shared })
}

function isPublic({ live }: ModelEntry, locale: Locale): boolean {
  return live.published.includes(locale)
}

function textsOf({ text }: Change): Change {
  return text === undefined ? {} : { text }
}

export function slug({ app }: Real, kind: Kind): string {
  return slugOf(app.settings, kind)
}

function idOf(doc: unknown): Id {
  return (doc as { id: Id }).id
}
