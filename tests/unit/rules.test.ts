import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const files = ['src', 'collections'].flatMap(list).filter((file) => /\.tsx?$/.test(file))

/**
 * The rooms from the top down, and what each imports by value, beside the base: `entries`,
 * `i18n`, `errors` and `schema`. A room imports only what stands below it, so no two lead to each other.
 */
const ROOMS: Record<string, string> = {
  // Next, the reference front end, the tools, the doors of the package
  app: '',
  site: '',
  exports: 'admin cli client translation/xliff translation/xml',
  cli: `access audit database editions feed http monitoring outgoing repair scheduler schedule security storage targets
    transfer uploads
    telemetry translation/aids translation/dashboard
    translation/formats translation/machine translation/records translation/workspace
    translation/xliff translation/xml video webhooks`,
  index: 'plugin storage telemetry translation/machine translation/segments',
  // what there is, in what order
  plugin: `access admin answerAsApiErrors audit collections delivery editions finding monitoring options
    pipeline preconditions repair saving scheduler security translation/aids translation/dashboard translation/records
    telemetry translation/workspace uploads webhooks`,
  preconditions: 'access',
  options: `access delivery monitoring richText security storage targets
    translation video`,
  answerAsApiErrors: '',
  collections: `access admin audit consent feed fields finding media publication uploads
    webhooks`,
  pipeline: `access audit consent database documents editions fields finding media publication saving
    schedule scheduler security translation/aids translation/records translation/workspace uploads`,
  // faces
  delivery: `access audit database documents editions embeds feed http media results richText security targets
    telemetry translation/xliff video`,
  admin:
    'embeds fields results richText translation/formats translation/records translation/segments',
  // features
  transfer: 'database editions fields media saving schedule translation/records uploads',
  monitoring: 'database editions schedule scheduler telemetry uploads',
  repair: 'audit database editions fields saving',
  finding: 'access',
  'translation/dashboard': `access audit saving telemetry translation/http translation/records
    translation/workspace`,
  'translation/workspace': `access audit saving telemetry translation/aids translation/checks translation/formats
    translation/glossary translation/http translation/machine translation/records translation/segments
    translation/xliff`,
  'translation/aids': `access audit database saving translation/formats translation/glossary translation/http
    translation/memory translation/records translation/segments`,
  'translation/http': 'access translation/formats',
  'translation/records': 'access audit saving translation/memory translation/segments',
  scheduler: 'access audit editions feed saving schedule telemetry webhooks',
  webhooks: 'access audit database editions feed outgoing saving telemetry',
  feed: 'database editions saving telemetry',
  publication: 'access consent fields richText saving schedule translation/segments',
  editions: `consent database media results richText saving schedule telemetry
    translation/segments`,
  schedule: 'access saving',
  // saving
  saving: 'access audit database fields uploads',
  audit: 'access csv database security telemetry',
  security: 'access telemetry',
  fields: 'access results video',
  access: '',
  uploads: 'database media telemetry',
  database: 'telemetry',
  // files elsewhere
  storage: '',
  // logs, and what they must not say
  telemetry: '',
  // for other people's front ends
  client: '',
  // pure knowledge
  translation: 'translation/checks translation/formats translation/machine',
  'translation/formats': 'translation/glossary translation/memory translation/xliff',
  'translation/machine': `translation/checks translation/glossary translation/segments
    translation/xliff`,
  'translation/memory': 'translation/checks translation/segments translation/xml',
  'translation/checks': 'results translation/glossary translation/segments',
  'translation/glossary': 'csv translation/xml',
  'translation/xliff': 'translation/segments translation/xml',
  'translation/segments': '',
  'translation/api': '',
  'translation/xml': '',
  documents: '',
  media: '',
  video: '',
  consent: '',
  // the script that other sites load: it brings all that it needs
  embeds: '',
  results: '',
  richText: '',
  csv: '',
  // who is told of changes, and requests to others
  targets: 'http outgoing',
  outgoing: '',
  // the base
  http: '',
  entries: '',
  i18n: '',
  errors: '',
  schema: '',
}
const BASE = ['entries', 'i18n', 'errors', 'schema']

/** Rooms and files that decide: they reach no framework, through others neither. */
const PURE =
  /^src\/(errors\.|results|video\/|access\/(rights|may|entryRules)\.|consent\/(state|consentOf)|entries\/|http\/|editions\/(to[A-Z]|visibility|sortKey|hostFields|timeline)|csv\/|richText\/|schema\/|targets\/|telemetry\/(describeError|levels|lineOf|marks|redact|showLine|withoutValues)|translation\/(checks|formats|glossary|memory|segments|xliff|xml)\/)/

/** Files (prefixes and patterns), and what none of them may import. */
const RULES: [why: string, room: RegExp, never: RegExp][] = [
  [
    'the package does not know the app, the site, the seed or generated types',
    /^(collections|src\/(?!app\/|site\/|cli\/))/,
    /^(src\/payload-types|@payload-config)/,
  ],
  [
    'only the app, the site and the server know Next',
    /^(collections|src\/(?!app\/|site\/|cli\/server\/))/,
    /^next(\/|$)/,
  ],
  [
    'only admin, site and app know React',
    /^(collections|src\/(?!admin\/|site\/|app\/))/,
    /^react(-dom)?(\/|$)/,
  ],
  [
    'the site reads the API and the doors of the package',
    /^src\/site\//,
    /^(payload|@payload-config)/,
  ],
]

test('a room imports what its line allows', () => {
  const allowed = allowedArrows()
  expect([...arrows()].filter(([arrow]) => !allowed.has(arrow))).toEqual([])
})

test('a line allows nothing that no file needs, and nothing above it', () => {
  const found = arrows()
  const order = Object.keys(ROOMS)
  const wrong = [...allowedArrows()].filter((arrow) => {
    const [from = '', to = ''] = arrow.split(' -> ')
    const isBase = BASE.includes(to)
    return order.indexOf(from) >= order.indexOf(to) || (!isBase && !found.has(arrow))
  })
  expect(wrong).toEqual([])
})

test('every room has its line', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in ROOMS))).toEqual([])
})

test('what decides loads no framework, by others neither', () => {
  const wrong = files
    .filter((file) => PURE.test(file))
    .flatMap((file) => [...reached(file)].map((target) => `${file} -> ${target}`))
    .filter((found) => /-> (payload|react|next|@payloadcms)(\/|$)/.test(found))
  expect(wrong).toEqual([])
})

test.each(RULES)('%s', (_why, room, never) => {
  const wrong = files
    .filter((file) => room.test(file))
    .flatMap((file) => runtimeImports(file).map((target) => ({ file, target })))
    .filter(({ target }) => never.test(target))
  expect(wrong).toEqual([])
})

test('client components say so, and are reached by the door of the admin and the pages of the admin only', () => {
  const wrong = files.filter((file) => {
    const text = read(file)
    const isClient = /\.client\.tsx?$/.test(file)
    const reaches = runtimeImports(file).some((target) => target.includes('.client.'))
    const mayReach = isClient || /^src\/(exports\/admin\.ts|site\/|admin\/.*View\.tsx)/.test(file)
    return isClient !== /^['"]use client['"]/.test(text) || (reaches && !mayReach)
  })
  expect(
    wrong.filter((file) => !file.startsWith('src/app/') && file !== 'src/exports/admin.ts'),
  ).toEqual([])
})

test('the browser loads no schema library', () => {
  const loaded = [...reached('src/exports/admin.ts')]
  expect(loaded).toContain('react')
  expect(loaded.filter((target) => /^(zod|src\/schema)(\/|$)/.test(target))).toEqual([])
})

test('the client of front ends is whole in itself, and its queries too', () => {
  const loaded = ['client', 'queries'].flatMap((door) => [...reached(`src/exports/${door}.ts`)])
  expect(loaded).toContain('src/client/createClient.js')
  expect(loaded.filter((target) => !target.startsWith('src/client/'))).toEqual([])
})

test('the import map names components of the admin by the door of the admin', () => {
  const paths = files.filter((file) => read(file).includes('payload-plugin-stories/client#'))
  expect(paths).toEqual([])
})

test('a helper lives beside its user: no folder is called utils, helpers, common, shared or lib', () => {
  expect(files.filter((file) => /\/(utils|helpers|common|shared|lib)\//.test(file))).toEqual([])
})

test('no import climbs three folders, save to the base', () => {
  const climbs = /from '(\.\.\/){3,}(?!\.|entries\/|editions\/types)/
  expect(files.filter((file) => climbs.test(read(file)))).toEqual([])
})

test('folders are three deep at most', () => {
  const deep = files.filter((file) => !file.startsWith('src/app/') && file.split('/').length > 5)
  expect(deep).toEqual([])
})

/** Each pair of rooms of which one imports the other, with the files that do. */
function arrows(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const file of files) {
    for (const target of runtimeImports(file)) {
      const [from, to] = [roomOf(file), roomOf(target)]
      if (from === to || !/^(src|collections)\//.test(target)) continue
      found.set(`${from} -> ${to}`, [...(found.get(`${from} -> ${to}`) ?? []), file])
    }
  }
  return found
}

function allowedArrows(): Set<string> {
  const lines = Object.entries(ROOMS).flatMap(([room, rooms], at) => {
    const base = BASE.filter((below) => Object.keys(ROOMS).indexOf(below) > at)
    return [...rooms.split(/\s+/).filter(Boolean), ...base].map((to) => `${room} -> ${to}`)
  })
  return new Set(lines)
}

/** The folder below `src`, and the one below `src/translation`; files there have their own name. */
function roomOf(file: string): string {
  const [top = '', room = '', inner = '', ...rest] = file.split('/')
  if (top === 'collections') return top
  return room === 'translation' && rest.length > 0
    ? `${room}/${inner}`
    : room.replace(/\.tsx?$|\.js$/, '')
}

/** All that is loaded when a file is: packages as named, our own files from the root. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  for (const target of runtimeImports(file)) {
    if (seen.has(target)) continue
    seen.add(target)
    const own = files.find((name) => name.replace(/\.tsx?$/, '') === target.replace(/\.js$/, ''))
    if (own) reached(own, seen)
  }
  return seen
}

/** What a file imports at run time: packages as named, our own files from the root. */
function runtimeImports(file: string): string[] {
  const found = read(file).matchAll(
    /^(?:import|export)\s(?!type\s)[^']*?from\s+'([^']+)'|import\('([^']+)'\)/gm,
  )
  return [...found].map(([, from, dynamic]) => {
    const target = from ?? dynamic ?? ''
    return target.startsWith('.') ? path.join(path.dirname(file), target) : target
  })
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

function list(place: string): string[] {
  if (!statSync(path.join(root, place)).isDirectory()) return [place]
  return readdirSync(path.join(root, place)).flatMap((name) => list(`${place}/${name}`))
}
