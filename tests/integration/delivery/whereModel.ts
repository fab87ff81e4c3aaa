import fc from 'fast-check'

import { sortKey } from '../../../src/editions/sortKey.js'
import type { Edition } from '../../../src/editions/types.js'
import { edition } from './rows.js'

/** What a story is in one language. */
type Version = { title: string; date: string; publishedAt: string; changedAt: string }
export type StoryModel = {
  uid: string
  programme: number | null
  themes: number[]
  countries: string[]
  fr: Version | null
  es: Version | null
}
type Filter = Record<string, string | number | readonly (string | number)[]>
export type WhereModel = {
  and?: WhereModel[]
  or?: WhereModel[]
  not?: WhereModel
} & Record<string, unknown>

/** Programmes and themes that stories name; the last of each is not public. */
export const PROGRAMMES = ['premier', 'second', 'inconnu']
export const THEMES = [1, 2, 3].map((at) => `7bd1ee44-0000-4000-8000-00000000000${at}`)

const titles = ['Été', 'ete 100 %', 'Nañdú', 'a\\b_c', 'L’Œuvre', '中文 été', '𝒳', '']
const dates = ['', '2023-01-01', '2023-12-31', '2024-06-30']
const moments = ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.001Z', '2025-03-01T10:00:00.000Z']
const countries = ['MX', 'CL', 'CO']

const version = fc.record<Version>({
  title: fc.constantFrom(...titles),
  date: fc.constantFrom(...dates),
  publishedAt: fc.constantFrom(...moments),
  changedAt: fc.constantFrom(...moments),
})

export const stories = fc.array(
  fc.record<StoryModel>({
    uid: fc.uuid({ version: 4 }),
    programme: fc.constantFrom(null, 0, 1),
    themes: fc.subarray([0, 1]),
    countries: fc.subarray(countries),
    fr: fc.option(version),
    es: fc.option(version),
  }),
  { minLength: 6, maxLength: 14 },
)

const one = <T extends string | number>(...values: T[]) =>
  fc.oneof(
    fc.record({ equals: fc.constantFrom(...values) }),
    fc.record({ in: fc.subarray(values) }),
    fc.record({ notIn: fc.subarray(values) }),
  )
const compared = <T extends string | number>(...values: T[]) =>
  fc
    .tuple(fc.constantFrom('gt', 'gte', 'lt', 'lte'), fc.constantFrom(...values))
    .map(([operator, value]): Filter => ({ [operator]: value }))

const field = fc.oneof(
  fc
    .constantFrom('ete', 'É', 'œuv', '%', '_', 'a\\b', '文 é', 'and', '')
    .map((contains) => ({ title: { contains } })),
  one(...PROGRAMMES).map((programme) => ({ programme })),
  one(...THEMES).map((theme) => ({ theme })),
  one('mx', 'CL', 'FR').map((country) => ({ country })),
  fc.oneof(one(2023, 2024), compared(2023, 2024)).map((year) => ({ year })),
  compared('2023-01-01', '2023-06-01', '2024-06-30').map((date) => ({ date })),
  compared('2024-01-01T00:00:00Z', '2024-01-01T01:00:00.001+01:00').map((publishedAt) => ({
    publishedAt,
  })),
  compared(...moments).map((updatedAt) => ({ updatedAt })),
)

/** Conditions as a front end sends them. */
export const wheres: fc.Arbitrary<WhereModel> = fc.letrec<{ where: WhereModel }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    { arbitrary: fc.tuple(field, field).map(([a, b]) => ({ ...a, ...b })), weight: 3 },
    { arbitrary: fc.array(tie('where'), { maxLength: 3 }).map((and) => ({ and })), weight: 1 },
    { arbitrary: fc.array(tie('where'), { maxLength: 3 }).map((or) => ({ or })), weight: 2 },
    { arbitrary: tie('where').map((not) => ({ not })), weight: 2 },
  ),
})).where

type Shown = StoryModel & Version & { locale: 'fr' | 'es' }

/** Each story in the first language of the chain that it has. */
export function shown(all: readonly StoryModel[], chain: readonly ('fr' | 'es')[]): Shown[] {
  return all.flatMap((story) => {
    const locale = chain.find((code) => story[code] !== null)
    const own = locale && story[locale]
    return own ? [{ ...story, ...own, locale }] : []
  })
}

/** Whether a story is one of those asked for. */
export function isMeant(story: Shown, where: WhereModel): boolean {
  return Object.entries(where).every(([name, value]) => {
    if (name === 'and') return (value as WhereModel[]).every((each) => isMeant(story, each))
    if (name === 'or') return (value as WhereModel[]).some((each) => isMeant(story, each))
    if (name === 'not') return !isMeant(story, value as WhereModel)
    return Object.entries(value as Filter).every(([operator, wanted]) =>
      isSo(valuesOf(story, name), operator, wanted),
    )
  })
}

function valuesOf(story: Shown, name: string): (string | number)[] {
  const { date } = story
  return (
    {
      title: [plain(story.title)],
      programme: story.programme === null ? [] : [PROGRAMMES[story.programme] ?? ''],
      theme: story.themes.map((at) => THEMES[at] ?? ''),
      country: story.countries,
      year: date === '' ? [] : [Number(date.slice(0, 4))],
      date: date === '' ? [] : [date],
      publishedAt: [Date.parse(story.publishedAt)],
      updatedAt: [Date.parse(story.changedAt)],
    }[name] ?? []
  )
}

function isSo(values: (string | number)[], operator: string, wanted: unknown): boolean {
  const list = (Array.isArray(wanted) ? wanted : [wanted]).map(comparable)
  const [bound = ''] = list
  const test: Record<string, (value: string | number) => boolean> = {
    gt: (value) => value > bound,
    gte: (value) => value >= bound,
    lt: (value) => value < bound,
    lte: (value) => value <= bound,
    contains: (value) => String(value).includes(plain(String(wanted))),
  }
  const has = test[operator] ?? ((value) => list.includes(value))
  return operator === 'notIn' ? !values.some(has) : values.some(has)
}

function comparable(value: string | number): string | number {
  if (typeof value === 'number') return value
  if (value.includes('T')) return Date.parse(value)
  return value.length === 2 ? value.toUpperCase() : value
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace('œ', 'oe')
    .replace('’', "'")
}

/** Orders as the model has them: a key, and whether its greatest value comes first. */
export const ORDERS: Record<string, [key: (story: Shown) => string, sign: 1 | -1]> = {
  NEWEST: [({ date }) => date, -1],
  OLDEST: [({ date }) => date, 1],
  TITLE_ASC: [({ locale, title }) => sortKey(locale, title), 1],
  TITLE_DESC: [({ locale, title }) => sortKey(locale, title), -1],
  PUBLISHED_AT_ASC: [({ publishedAt }) => publishedAt, 1],
  PUBLISHED_AT_DESC: [({ publishedAt }) => publishedAt, -1],
  UPDATED_AT_ASC: [({ changedAt }) => changedAt, 1],
  UPDATED_AT_DESC: [({ changedAt }) => changedAt, -1],
}

export function inOrder(list: readonly Shown[], order: string): string[] {
  const [key, sign] = ORDERS[order] ?? [() => '', 1]
  const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
  return [...list]
    .sort((a, b) => sign * compare(key(a), key(b)) || compare(a.uid, b.uid))
    .map(({ uid }) => uid)
}

/** The rows of a world: its stories, and what they name. */
export function rowsOf(all: readonly StoryModel[]): Edition[] {
  const programmes = PROGRAMMES.slice(0, 2).map((slug) => edition('programmes', {}, { slug }))
  const themes = THEMES.slice(0, 2).map((uid) => edition('themes', {}, { uid }))
  const texts = all.flatMap((story) => {
    const { uid, countries: own } = story
    const shared = {
      uid,
      countries: own,
      programme: story.programme === null ? null : (programmes[story.programme]?.ref ?? null),
      themes: story.themes.flatMap((at) => themes[at]?.ref ?? []),
    }
    const first = edition('stories', {}, { ...shared, ...columns(story.fr, 'fr') })
    const second = { ...shared, ...columns(story.es, 'es'), ref: first.ref }
    return [story.fr ? [first] : [], story.es ? [edition('stories', {}, second)] : []].flat()
  })
  return [...programmes, ...themes, ...texts]
}

function columns(version: Version | null, locale: string) {
  if (!version) return { locale }
  const { date } = version
  return { ...version, locale, year: date === '' ? null : Number(date.slice(0, 4)), text: 'été' }
}
