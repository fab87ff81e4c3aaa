import type { EntryKey } from '../../../../src/entries/slugs.js'
import type { Wish } from './doors.js'
import type { Place } from './statement.js'
import { type End, type Sketch, type Start, type Trial, words } from './trial.js'
import { makings, onWhole } from './wholeTrials.js'
import { FIELDS } from './world.js'

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

function isShared({ after }: End, wanted: unknown): boolean {
  return JSON.stringify(after?.latest.shared) === JSON.stringify(wanted)
}

function otherThan(locale: string): string {
  return locale === 'fr' ? 'es' : 'fr'
}
