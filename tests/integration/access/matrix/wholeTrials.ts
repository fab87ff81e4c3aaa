import type { EntryKey } from '../../../../src/entries/slugs.js'
import type { Wish } from './doors.js'
import { type End, type Sketch, type Start, words } from './trial.js'
import { FIELDS, LOCALES } from './world.js'

/** What makes an entry. */
export function makings(key: EntryKey, needs: object): Sketch[] {
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
export function onWhole(): Sketch[] {
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
