import { slugOf } from '../../../../src/entries/slugOf.js'
import { CONSENT, create, type Id } from '../../../helpers/entries.js'
import { type Answer, type Door, DOORS, knock, type Wish } from './doors.js'
import type { Difference, Outcome } from './run.js'
import { idsOf, removeNew } from './made.js'
import { mayDoTo, type Other, type OtherDeed, SOMEBODY, type Somebody } from './statement.js'
import { captions, picture, type World } from './world.js'

type Data = Record<string, unknown>
type Kind = {
  /** What makes one; `n` keeps them apart. */
  data: (n: number) => Data
  file?: (n: number) => Promise<object> | object
  /** A change, and the field that shows it. */
  change: (n: number, doc: Data) => Data
  /** Doors that are closed to everybody: the collection is not there. */
  closed?: Door[]
}

export const KINDS: Record<Exclude<Other, 'editions'>, Kind> = {
  media: { data: () => ({ alt: 'x' }), file: picture, change: (n) => ({ credit: `credit ${n}` }) },
  files: {
    data: () => ({ language: 'fr' }),
    file: (n) => captions(`file-${n}`),
    change: (_n, { language }) => ({ language: language === 'es' ? 'en' : 'es' }),
  },
  consents: { data: () => CONSENT, change: (n) => ({ notes: `note ${n}` }), closed: ['graphql'] },
  users: {
    data: (n) => ({
      ...{ email: `made-${n}@example.org`, password: `a long password ${n}` },
      ...{ name: 'Made', role: 'viewer' },
    }),
    change: (n) => ({ name: `name ${n}` }),
  },
  apiClients: {
    data: (n) => ({ name: `made ${n}`, scopes: ['read'] }),
    change: (n) => ({ name: `name ${n}` }),
  },
}

const DEEDS: readonly OtherDeed[] = ['see', 'make', 'change', 'destroy']
let counter = 0

type Case = { key: keyof typeof KINDS; deed: OtherDeed; door: Door; who: Somebody; own: boolean }

/** Tries everything on a collection that holds no entries. */
export async function tryOthers(world: World, key: keyof typeof KINDS): Promise<Outcome> {
  const outcome: Outcome = { count: 0, differences: [] }
  let victim = await make(world, key)
  for (const one of casesOf(world, key)) {
    const { who, own } = one
    outcome.count += 1
    outcome.differences.push(
      ...(await attempt(world, one, own ? (world.who[who].id ?? victim) : victim)),
    )
    if (!(await find(world, key, victim))) victim = await make(world, key)
  }
  return outcome
}

function casesOf(world: World, key: keyof typeof KINDS): Case[] {
  const { closed = [], file } = KINDS[key]
  const cases = DOORS.filter((door) => !closed.includes(door)).flatMap((door) =>
    DEEDS.flatMap((deed) =>
      SOMEBODY.flatMap((who) => [false, true].map((own): Case => ({ key, deed, door, who, own }))),
    ),
  )
  return cases.filter(({ deed, door, who, own }) => {
    // Payload's GraphQL takes no files.
    if (deed === 'make' && door === 'graphql' && file) return false
    const isPerson = world.who[who].user?.collection === world.settings.slugs.users
    return !own || (key === 'users' && isPerson && (deed === 'see' || deed === 'change'))
  })
}

async function attempt(world: World, one: Case, id: Id): Promise<Difference[]> {
  const { key, deed, door, who, own } = one
  const n = ++counter
  const known = await idsOf(world, key)
  const change = KINDS[key].change(n, (await find(world, key, id)) ?? {})
  const wish = await wishFor(one, { id, n, change })
  const answer = await knock(door, { app: world, by: world.who[who], key, wish })
  const made = await removeNew(world, key, known)
  const doc = await find(world, key, id)

  const expected = mayDoTo(who, deed, key, own)
  const isAnswered = answer.status < 300
  const done = {
    see: isAnswered,
    make: made === 1,
    change: Object.entries(change).every(([name, value]) => doc?.[name] === value),
    destroy: !doc,
  }[deed]
  const place = own ? 'own' : 'of others'
  const differ = (wanted: string, got: string): Difference[] => [
    { who, key, what: deed, door, place, expected: wanted, got },
  ]
  return [
    ...(done === expected ? [] : differ(String(expected), `${done} ${tell(answer)}`)),
    ...(isAnswered === expected ? [] : differ(expected ? 'an answer' : 'a refusal', tell(answer))),
    ...(answer.status >= 500 ? differ('no failure', tell(answer)) : []),
  ]
}

async function wishFor(
  { key, deed }: Case,
  { id, n, change }: { id: Id; n: number; change: Data },
): Promise<Wish> {
  const { data, file } = KINDS[key]
  const locale = 'fr'
  switch (deed) {
    case 'see':
      return { op: 'read', id, locale }
    case 'make':
      return { op: 'create', locale, data: data(n), ...(file ? { file: await file(n) } : {}) }
    case 'change':
      return { op: 'update', id, locale, data: change }
    case 'destroy':
      return { op: 'delete', id, locale }
  }
}

async function make(world: World, key: keyof typeof KINDS): Promise<Id> {
  const { data, file } = KINDS[key]
  const n = ++counter
  const more = file ? { file: await file(n) } : {}
  return (await create(world, key, data(n), { more })).id
}

async function find(world: World, key: Other, id: Id): Promise<Data | null> {
  const collection = slugOf(world.settings, key)
  return await world.payload.db.findOne({ collection, where: { id: { equals: id } } })
}

function tell({ status, body }: Answer): string {
  return `${status} ${JSON.stringify(body)}`.slice(0, 300)
}
