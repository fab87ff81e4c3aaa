import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const files = ['src', 'collections'].flatMap(list).filter((file) => /\.tsx?$/.test(file))

/** Files of a room (prefixes and patterns), and what none of them may import. */
const RULES: [why: string, room: RegExp, never: RegExp][] = [
  [
    'the pure core knows types only',
    /^src\/(results|consent\/state|access\/(rights|may|entryRules)\.|editions\/(to[A-Z]|visibility|sortKey)|entries\/(fold|pickLocale|read|textHash|namedFields|sameValue|excerpt)\.|errors\.|translation\/(checks|formats|segments|xliff|xml)\/|csv\/|richText\/|i18n\/(fillText|text)\.|translation\/(memory|glossary)\/(score|matchesFor|indexMemory|memoryChanges|termsIn|judgeTerms|read|write))/,
    /^(payload|react|next|@payloadcms)(\/|$)/,
  ],
  [
    'the package does not know the app, the site, the seed or generated types',
    /^(collections|src\/(?!app\/|site\/|cli\/))/,
    /^(src\/(app|site|cli)\/|src\/payload-types|@payload-config)/,
  ],
  [
    'only the plugin and the door of collections list the collections',
    /^src\/(?!plugin\.ts|exports\/|cli\/|site\/)/,
    /^collections\//,
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
    /^(payload|@payload-config|collections\/|src\/(?!site\/|exports\/))/,
  ],
]

test.each(RULES)('%s', (_why, room, never) => {
  const wrong = files
    .filter((file) => room.test(file))
    .flatMap((file) => runtimeImports(file).map((target) => ({ file, target })))
    .filter(({ target }) => never.test(target))
  expect(wrong).toEqual([])
})

test('client components say so, and are reached by the client door only', () => {
  const wrong = files.filter((file) => {
    const text = read(file)
    const isClient = /\.client\.tsx?$/.test(file)
    const reaches = runtimeImports(file).some((target) => target.includes('.client.'))
    const mayReach = isClient || file === 'src/exports/client.ts' || file.startsWith('src/site/')
    return isClient !== /^['"]use client['"]/.test(text) || (reaches && !mayReach)
  })
  expect(
    wrong.filter((file) => !file.startsWith('src/app/') && file !== 'src/exports/client.ts'),
  ).toEqual([])
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
