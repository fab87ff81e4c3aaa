import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { noteChanges } from '../../../src/editions/changes.js'
import { slugOf } from '../../../src/entries/slugOf.js'
import { create, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { addMore, difference, findings, NOTHING, rewrite, run } from './world.js'

const TIMEOUT = 300_000

let folder: string
let app: TestPayload
/** An empty database. */
let other: TestPayload
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stories-import-'))
  app = await startPayload()
  other = await startPayload({ plugin: { delivery: { cacheBytes: 1_000_000 } } })
  await addMore(app)
  await run(app, 'export', [at('whole')], { consents: true })
}, TIMEOUT)
afterAll(async () => {
  await app.stop()
  await other.stop()
  rmSync(folder, { recursive: true, force: true })
})

let copies = 0
beforeEach(() => {
  cpSync(at('whole'), at(`copy-${(copies += 1)}`), { recursive: true })
})

const at = (name: string) => path.join(folder, name)
const copy = () => at(`copy-${copies}`)

async function storiesIn({ payload }: TestPayload): Promise<number> {
  return (await payload.db.count({ collection: 'stories' })).totalDocs
}

test('an export has the slugs that were public', () => {
  const lines = readFileSync(at('whole/content/stories.jsonl'), 'utf8')
  expect(lines).toMatch(/"formerSlugs":\{"es":\{"vivo":"20[^"]+Z"\}\}/)
})

test('an export goes to a new folder only, for its owner alone', async () => {
  await expect(run(app, 'export', [at('whole')])).rejects.toThrow(/expected a new or empty folder/)
  expect(readdirSync(at('whole')).sort()).toEqual(['content', 'manifest.json'])
})

test.each<[string, string, (text: string) => string, RegExp]>([
  ['no JSON', 'stories', (text) => `{\n${text}`, /stories\.jsonl:1: expected a JSON object, got {/],
  [
    'another type',
    'stories',
    (text) => text.replace('"fr":"Live"', '"fr":7'),
    /stories\.jsonl:\d: live\.title\.fr: expected a text, got 7/,
  ],
  [
    'an unknown field',
    'programmes',
    (text) => text.replace('"live":{', '"live":{"colour":"red",'),
    /programmes\.jsonl:1: live\.colour: expected a field of this app, got red/,
  ],
  [
    'an unknown locale',
    'stories',
    (text) => text.replace('"title":{', '"title":{"de":"x",'),
    /live\.title\.de: expected a locale of this app \(fr, es, en\), got de/,
  ],
  [
    'a uid twice',
    'stories',
    (text) => text + text.split('\n')[0],
    /stories\.jsonl:6: expected each uid once/,
  ],
  [
    'a former slug without its moment',
    'stories',
    (text) => text.replace(/"vivo":"[^"]+"/, '"vivo":"once"'),
    /formerSlugs: expected moments by slug and locale/,
  ],
  [
    'a reference to nothing',
    'programmes',
    () => '',
    /live\.programme: expected a reference to something in the export, got programmes:/,
  ],
  [
    'a schedule of nothing',
    'schedules',
    (text) => text.replace(/stories:[0-9a-f]/, 'stories:z'),
    /schedules\.jsonl:1: entry: expected an entry of the export/,
  ],
  [
    'a date of another form',
    'consents',
    (text) => text.replace(/"grantedOn":"[^"]*"/, '"grantedOn":"soon"'),
    /consents\.jsonl:1: doc\.grantedOn: expected a moment such as/,
  ],
])(
  '%s is told with file, line, what was expected and what came, and nothing is written',
  async (_name, kind, change, said) => {
    rewrite(copy(), `content/${kind}.jsonl`, change)
    await expect(run(other, 'import', [copy()])).rejects.toThrow(said)
    expect(await storiesIn(other)).toBe(0)
  },
)

test('an export that is not whole is refused', async () => {
  writeFileSync(path.join(copy(), 'content/stories.jsonl'), '')
  await expect(run(other, 'import', [copy()])).rejects.toThrow(/stories\.jsonl: expected \d+ bytes/)
  expect(await storiesIn(other)).toBe(0)
})

test('locales that the app has not are refused', async () => {
  const file = path.join(copy(), 'manifest.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"fr"', '"de"'))
  await expect(run(other, 'import', [copy()])).rejects.toThrow(/locales of this app .*got also de/)
})

test('without --consents nothing says who has agreed, and what may be shown stays the same', async () => {
  const { said } = await run(app, 'export', [at('terms')])
  expect(said).toContainEqual(expect.stringMatching(/only the terms are exported/))
  const text = readFileSync(at('terms/content/consents.jsonl'), 'utf8')
  expect(text).toMatch(/"withdrawnOn":"2025-03-01T00:00:00.000Z"/)
  expect(text).not.toMatch(/Hernández|accepte|person|statement|adminTitle/)
  const content = ['translations', 'translationMemory', 'schedules'].map((kind) => {
    return readFileSync(at(`terms/content/${kind}.jsonl`), 'utf8')
  })
  // Who has translated is named, and whose address it is stays here.
  expect(content.join('')).toMatch(/"by":"A reviewer"/)
  expect(content.join('')).not.toMatch(/@example\.org/)
})

test(
  'an import that is cut off goes on where it was',
  async () => {
    const write = other.payload.db.createVersion.bind(other.payload.db)
    const cut = vi.spyOn(other.payload.db, 'createVersion')
    for (let n = 0; n < 4; n += 1) cut.mockImplementationOnce(write)
    cut.mockRejectedValueOnce(new Error('The power went.'))
    await expect(run(other, 'import', [copy()])).rejects.toThrow('The power went.')
    cut.mockRestore()
    const { result } = await run(other, 'import', [copy()])
    expect(result.same).toBeGreaterThan(1)
    expect(result.written).toBeGreaterThan(1)
    await run(other, 'export', [at('again')], { consents: true })
    expect(difference(copy(), at('again'))).toBe('')
    expect(await findings(other)).toEqual(NOTHING)
    const before = await importsIn(other)
    expect((await run(other, 'import', [copy()])).result).toMatchObject({ written: 0, files: 0 })
    const detail = `content: ${String(result.written)} written, ${String(result.same)} there already`
    expect(before).toMatchObject([{ action: 'edit', actor: 'system', detail }])
    expect((await importsIn(other)).length).toBe(2)
  },
  TIMEOUT,
)

test('an answer that is kept goes when an import gives an edition the time of its last change', async () => {
  const query = '{ story(slug: "premiere", locale: fr) { id updatedAt } }'
  const ask = async () => {
    const response = await other.request(`/api/delivery/graphql?query=${encodeURIComponent(query)}`)
    return (await response.json()) as StoryAnswer
  }
  const before = await ask()
  const uid = before.data.story.id
  const { payload, settings } = other
  await payload.db.updateMany({
    collection: slugOf(settings, 'editions'),
    where: { uid: { equals: uid } },
    data: { changedAt: '2001-01-01T00:00:00.000Z', updatedAt: null },
  })
  await noteChanges({ payload, settings }, [{ type: 'stories', uid }])
  expect((await ask()).data.story.updatedAt).toBe('2001-01-01T00:00:00.000Z')
  await run(other, 'import', [copy()])
  expect(await ask()).toEqual(before)
})

type StoryAnswer = { data: { story: { id: string; updatedAt: string } } }

test('no read of an export or an import gives more whole documents than a page has', async () => {
  const find = other.payload.db.find.bind(other.payload.db)
  const asked: Parameters<typeof find>[0][] = []
  const seen = vi.spyOn(other.payload.db, 'find').mockImplementation((args) => {
    asked.push(args)
    return find(args)
  })
  await run(other, 'export', [at('paged')], { consents: true })
  await run(other, 'import', [at('paged')])
  seen.mockRestore()
  const isContent = ({ collection }: (typeof asked)[number]) =>
    ['stories', 'themes', 'media', 'consents', 'translations'].includes(collection)
  const whole = asked.filter((args) => isContent(args) && !args.select)
  expect(whole.length).toBeGreaterThan(5)
  for (const { where } of whole) {
    expect(where).toBeDefined()
    const { in: ids = [] } = (where as { id?: { in?: unknown[] } }).id ?? {}
    expect(ids.length).toBeLessThanOrEqual(100)
  }
})

async function importsIn({ payload }: TestPayload) {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    ...{ collection: 'audit-events', where: { detail: { like: 'content:' } } },
    pagination: false,
  })
  return docs
}

test(
  'what is there besides is not written over, unless asked',
  async () => {
    const data = { title: 'Only here', programme: await programmeIn(other) }
    await create(other, 'stories', data, { draft: true })
    await expect(run(other, 'import', [copy()])).rejects.toThrow(
      /content that the export has not[^]*content\/stories\.jsonl: [^]*--update/,
    )
    const where = { 'title.fr': { equals: 'Première' } }
    const { docs } = await other.payload.db.find<{ id: number }>({ collection: 'stories', where })
    await update(other, 'stories', docs[0]?.id ?? 0, { title: 'Changed' }, { draft: true })
    await run(other, 'import', [copy()], { update: true })
    expect(await storiesIn(other)).toBe((await storiesIn(app)) + 1)
    await run(other, 'export', [at('updated')], { consents: true })
    const lines = readFileSync(at('updated/content/stories.jsonl'), 'utf8').split('\n')
    for (const line of readFileSync(at('whole/content/stories.jsonl'), 'utf8').split('\n'))
      expect(lines).toContain(line)
  },
  TIMEOUT,
)

async function programmeIn({ payload }: TestPayload): Promise<unknown> {
  const { docs } = await payload.db.find<{ id: unknown }>({ collection: 'programmes', limit: 1 })
  return docs[0]?.id
}
