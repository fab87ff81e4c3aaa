import type { EntryKey } from '../../../../collections/slugs.js'
import type { Id } from '../../../helpers/entries.js'
import type { Wish } from './doors.js'
import type { State } from './state.js'
import type { Deed, Place } from './statement.js'
import { FIELDS, LOCALES } from './world.js'

type Held = NonNullable<State>

/** What a trial begins with. */
export type Start = { id: Id; version: Id; n: number; before: Held }
/** What it ends with; `after` is null when the entry is gone. */
export type End = Start & { after: State; answered: boolean; made: number }

/** One operation on an entry in a known state, and everything that it would do. */
export type Trial = {
  name: string
  entry: 'french' | 'english'
  place: Place
  /** Of every language, when it begins. @default any */
  status: 'draft' | 'published' | 'any'
  trashed?: boolean
  /** The draft of its place has another text than the first version, when it begins. */
  edited?: boolean
  wish: (start: Start) => Wish
  /** All that the operation would do, and which of it has been done. */
  deeds: Deed[]
  done: (end: End) => boolean[]
  /** It touches no other language than that of its place. */
  single?: boolean
  /** It would make an entry, or a schedule. */
  makes?: 'entry' | 'schedule'
  /** Refused to everybody, whatever their rights: drafts would be lost. */
  never?: boolean
}

const PLACES = [
  { entry: 'french', locale: 'fr', source: 'fr' },
  { entry: 'french', locale: 'es', source: 'fr' },
  { entry: 'french', locale: 'en', source: 'fr' },
  { entry: 'english', locale: 'en', source: 'en' },
] as const

/** Every operation on entries, in every kind of place. */
export function trialsOf(key: EntryKey, needs: object): Trial[] {
  const places = PLACES.flatMap(({ entry, ...place }) =>
    inPlace(key, place).map((trial) => ({ status: 'any' as const, ...trial, entry, place })),
  )
  const place = { locale: 'fr', source: 'fr' }
  const rest = [...makings(key, needs), ...onWhole()]
  return [
    ...places,
    ...rest.map((trial) => ({
      status: 'any' as const,
      entry: 'french' as const,
      place,
      ...trial,
    })),
  ]
}

type Sketch = Omit<Trial, 'entry' | 'place' | 'status'> & Partial<Trial>

const words = (n: number) => `words ${n}`

function inPlace(key: EntryKey, { locale }: Place): Sketch[] {
  const { text, shared, value } = FIELDS[key]
  const isIn = (side: 'live' | 'latest', { after, n }: End) =>
    after?.[side].texts[locale] === words(n)
  const status = ({ after }: End) => after?.live.statuses[locale]
  const update = ({ id }: Start, data: object, more: object = {}) =>
    ({ op: 'update', id, locale, data, ...more }) as Wish // `more` has arguments of an update
  return [
    {
      name: 'read a draft',
      wish: ({ id }) => ({ op: 'read', id, locale, draft: true }),
      deeds: ['see drafts'],
      done: ({ answered }) => [answered],
    },
    {
      name: 'read',
      wish: ({ id }) => ({ op: 'read', id, locale }),
      deeds: ['see drafts'],
      done: ({ answered }) => [answered],
    },
    {
      name: 'save a draft',
      single: true,
      wish: (start) => {
        const data = {
          [text]: words(start.n),
          [shared]: value(start.n, start.before.latest.shared),
        }
        return update(start, data, { draft: true })
      },
      deeds: ['write a text', 'change what languages share'],
      done: (end) => [isIn('latest', end), isShared(end, value(end.n, end.before.latest.shared))],
    },
    {
      name: 'save over what is public',
      status: 'published',
      single: true,
      wish: (start) => update(start, { [text]: words(start.n) }),
      deeds: ['write a text', 'make a language public'],
      done: (end) => [isIn('latest', end), isIn('live', end)],
    },
    {
      name: 'publish',
      single: true,
      wish: (start) => update(start, { [text]: words(start.n), _status: 'published' }),
      deeds: ['make a language public'],
      done: (end) => [status(end) === 'published' && isIn('live', end)],
    },
    {
      name: 'publish, naming the language apart',
      status: 'draft',
      single: true,
      wish: ({ id }) => ({
        ...{ op: 'update', id, locale: 'es', data: { _status: 'published' } },
        flags: { publishSpecificLocale: locale },
      }),
      deeds: ['make a language public'],
      done: (end) => [status(end) === 'published'],
    },
    {
      name: 'unpublish',
      status: 'published',
      single: true,
      wish: (start) => update(start, { _status: 'draft' }),
      deeds: ['take a language back'],
      done: (end) => [status(end) === 'draft'],
    },
    {
      name: 'edit from the list',
      single: true,
      wish: ({ id, n }) => ({
        op: 'bulk',
        ids: [id],
        locale,
        data: { [text]: words(n) },
        draft: true,
      }),
      deeds: ['write a text'],
      done: (end) => [isIn('latest', end)],
    },
    {
      name: 'have it published later',
      status: 'draft',
      makes: 'schedule',
      wish: ({ id }) => ({ op: 'schedule', id, locale, action: 'publish' }),
      deeds: ['plan a language'],
      done: ({ made }) => [made === 1],
    },
    {
      name: 'have it taken back later',
      status: 'published',
      makes: 'schedule',
      wish: ({ id }) => ({ op: 'schedule', id, locale, action: 'unpublish' }),
      deeds: ['plan a language'],
      done: ({ made }) => [made === 1],
    },
    {
      name: 'restore a text',
      single: true,
      edited: true,
      wish: ({ version }) => ({ op: 'restoreOne', id: version, locale }),
      deeds: ['roll a text back'],
      done: ({ after }) => [after?.latest.texts[locale] === `a text ${locale}`],
    },
    {
      name: 'copy another language here',
      single: true,
      wish: ({ id }) => ({ op: 'copyLocale', id, locale, from: otherThan(locale) }),
      deeds: ['write a text'],
      done: ({ before, after }) => {
        // Payload reads the live text of a language that is public.
        const read = [before.live, before.latest].map((side) => side.texts[otherThan(locale)])
        const isSaved = after?.latest.changed !== before.latest.changed
        return [isSaved && read.includes(after?.latest.texts[locale])]
      },
    },
  ]
}

function makings(key: EntryKey, needs: object): Sketch[] {
  const { text } = FIELDS[key]
  const data = (n: number, locale: string) => {
    return { ...needs, [text]: words(n), sourceLocale: locale }
  }
  const creations = LOCALES.map((locale): Sketch => ({
    name: `create in ${locale}`,
    place: { locale, source: locale },
    makes: 'entry',
    wish: ({ n }) => ({ op: 'create', locale, data: data(n, locale) }),
    deeds: ['make an entry'],
    done: ({ made }) => [made === 1],
  }))
  const copy: Sketch = {
    name: 'duplicate',
    status: 'published',
    makes: 'entry',
    wish: ({ id, n }) => ({ op: 'duplicate', id, locale: 'fr', data: data(n, 'fr') }),
    deeds: ['copy an entry'],
    done: ({ made }) => [made === 1],
  }
  return [...creations, copy]
}

/** What is done to an entry in all its languages. */
function onWhole(): Sketch[] {
  const update = ({ id }: Start, data: object, flags?: object) =>
    ({ op: 'update', id, locale: 'es', data, ...(flags ? { flags } : {}) }) as Wish // as above
  const statuses = ({ after }: End) => new Set(Object.values(after?.live.statuses ?? {}))
  const all = (end: End, status: string) => statuses(end).size === 1 && statuses(end).has(status)
  return [
    {
      name: 'read the history',
      wish: ({ id }) => ({ op: 'versions', id, locale: 'fr' }),
      deeds: ['see history'],
      done: ({ answered }) => [answered],
    },
    {
      name: 'count',
      wish: ({ id }) => ({ op: 'count', id, locale: 'fr' }),
      deeds: ['see drafts'],
      done: ({ answered }) => [answered],
    },
    {
      name: 'unpublish all languages',
      status: 'published',
      wish: (start) => update(start, {}, { unpublishAllLocales: true }),
      deeds: ['take all languages back'],
      done: (end) => [all(end, 'draft')],
    },
    {
      name: 'publish all languages',
      status: 'draft',
      never: true,
      wish: (start) => update(start, {}, { publishAllLocales: true }),
      deeds: ['make a language public'],
      done: (end) => [all(end, 'published')],
    },
    {
      name: 'restore all of a version',
      edited: true,
      wish: ({ version }) => ({ op: 'restore', id: version, locale: 'fr' }),
      deeds: ['roll everything back'],
      done: ({ after, before }) => [after?.latest.changed !== before.latest.changed],
    },
    {
      name: 'move to the trash',
      status: 'published',
      wish: (start) => update(start, { deletedAt: new Date().toISOString() }),
      deeds: ['throw away'],
      done: ({ after }) => [after?.live.trashed === true],
    },
    {
      name: 'bring back from the trash',
      trashed: true,
      wish: (start) => update(start, { deletedAt: null }),
      deeds: ['fetch from the trash'],
      done: ({ after }) => [after?.live.trashed === false],
    },
    {
      name: 'delete',
      wish: ({ id }) => ({ op: 'delete', id, locale: 'fr' }),
      deeds: ['destroy'],
      done: ({ after }) => [after === null],
    },
    {
      name: 'delete from the list',
      wish: ({ id }) => ({ op: 'bulkDelete', ids: [id], locale: 'fr' }),
      deeds: ['destroy'],
      done: ({ after }) => [after === null],
    },
  ]
}

function isShared({ after }: End, wanted: unknown): boolean {
  return JSON.stringify(after?.latest.shared) === JSON.stringify(wanted)
}

function otherThan(locale: string): string {
  return locale === 'fr' ? 'es' : 'fr'
}
