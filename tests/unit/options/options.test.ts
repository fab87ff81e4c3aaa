import { expect, test } from 'vitest'

import { collections } from '../../../collections/index.js'
import { PluginError } from '../../../src/errors.js'
import type { PluginOptions } from '../../../src/entries/settings.js'
import { resolveOptions } from '../../../src/options.js'

const refusal = (options: object, config = {}) => {
  try {
    resolveOptions(options, config)
  } catch (error) {
    if (error instanceof PluginError) return [error.code, ...error.message.split('\n')]
    throw error
  }
  return []
}

test('every wrong option is told at once', () => {
  expect(
    refusal({
      autosave: 1,
      publicUrl: 'cms.example.org',
      delivery: { maxCost: 0, path: 'delivery', explorer: 'yes' },
      collections: { themes: false, stories: { slug: 'Stories', field: [] } },
      locales: [],
      security: { cors: 'https://front.example.org', limits: { signIn: { points: 3 } } },
      translation: { machine: 'libre', checks: { numbers: { severity: 'loud' } } },
      storage: 'media',
      mediaDir: null,
    }),
  ).toMatchInlineSnapshot(`
    [
      "INVALID_OPTIONS",
      "options.locales: expected at least one locale, got [].",
      "options.collections.themes: expected false only for stories, keyResults, documents, users, apiClients, got false.",
      "options.collections.stories.slug: expected a kebab-case slug, got "Stories".",
      "options.collections.stories.field: expected one of slug, fields, access, override, got "field". Did you mean "fields"?",
      "options.delivery.path: expected a path such as '/delivery', got "delivery".",
      "options.delivery.explorer: expected true or false, got "yes".",
      "options.delivery.maxCost: expected a whole number of 1 or more, got 0.",
      "options.security.cors: expected a list (each one origin such as "https://front.example.org" ("*" would give every site access to accounts)), got "https://front.example.org".",
      "options.security.limits.signIn.seconds: expected a whole number of 1 or more, got undefined.",
      "options.publicUrl: expected an absolute http(s) URL, got "cms.example.org".",
      "options.mediaDir: expected the path of a folder, got null.",
      "options.storage: expected \`s3Files(…)\`, or a store with \`read\`, \`write\`, \`remove\` and \`list\`, got a text.",
      "options.autosave: expected false, or seconds from 2, got 1.",
      "options.translation.checks.numbers.severity: expected "error", "warning" or "info", got "loud".",
      "options.translation.machine: expected a provider, got "libre".",
    ]
  `)
})

test.each([
  [{ locales: [{ code: 'french' }] }, 'options.locales[0].code: expected a BCP 47 tag'],
  [{ locales: [{ code: 'fr', tag: 'x' }] }, 'options.locales[0].tag: expected a BCP 47 tag'],
  [{ locales: [{ code: 'fr' }, { code: 'fr' }] }, 'options.locales[1].code: expected unique'],
  [
    { collections: { themes: { slug: 'stories' } } },
    'options.collections.stories.slug: expected a slug that themes does not use, got "stories".',
  ],
])('%j is refused', (options, message) => {
  expect(refusal(options)).toEqual(['INVALID_OPTIONS', expect.stringContaining(message)])
})

test('a name that is no option is told, with those that are', () => {
  const [, ...lines] = refusal({
    runer: false,
    delivery: { maxcost: 1 },
    collections: { story: {} },
  })
  expect(lines).toEqual([
    expect.stringMatching(
      /^options\.collections\.story: expected one of programmes, .*, got "story"\. Did you mean "stories"\?$/,
    ),
    expect.stringMatching(
      /^options\.delivery\.maxcost: expected one of .*maxCost.*, got "maxcost"\. Did you mean "maxCost"\?$/,
    ),
    expect.stringMatching(
      /^options\.runer: expected one of .*runner.*, got "runer"\. Did you mean "runner"\?$/,
    ),
  ])
})

test('a value that holds itself, or secrets, is not shown', () => {
  const itself: Record<string, unknown> = {}
  itself.itself = itself
  expect(refusal({ mediaDir: itself, storage: { secretAccessKey: 'hush' } })).toEqual([
    'INVALID_OPTIONS',
    'options.mediaDir: expected the path of a folder, got another object.',
    expect.stringMatching(/^options\.storage: expected .*, got an object without read, write, /),
  ])
})

const hash = 'a'.repeat(64)

test.each([
  [null, 'options: expected an object, got null.'],
  [{ locales: ['fr'] }, 'options.locales[0]: expected an object such as { code: "fr" }, got "fr".'],
  [{ mediaDir: '' }, 'options.mediaDir: expected the path of a folder, got "".'],
  [
    { collections: { users: { access: { raed: () => true, update: true } } } },
    'options.collections.users.access.update: expected a function, got a boolean.',
    'options.collections.users.access.raed: expected one of create, delete, read, readVersions, unlock, update, admin, got "raed". Did you mean "read"?',
  ],
  [
    { storage: { read() {}, write() {}, list: true } },
    'options.storage: expected `s3Files(…)`, or a store with `read`, `write`, `remove` and `list`, got an object without remove, list.',
  ],
  [
    { delivery: { trustedDocuments: { [hash]: '{ a }', Latest: '{ b }' } } },
    'options.delivery.trustedDocuments.Latest: expected the SHA-256 of the operation, 64 lower-case hexadecimal digits, got "Latest".',
  ],
  [
    { monitoring: { metricsToken: 'short' } },
    'options.monitoring.metricsToken: expected 16 characters or more, got 5 characters.',
  ],
])('%j would misbehave later, so it is refused', (options, ...messages) => {
  expect(refusal(options as object)).toEqual(['INVALID_OPTIONS', ...messages])
})

test("a host's own languages and address are held to the same", () => {
  const localization = { locales: ['fr', 'klingon'], defaultLocale: 'fr' } as const
  const config = { localization: { ...localization, locales: [...localization.locales] } }
  expect(refusal({}, config)[1]).toContain('options.locales[1].code: expected a BCP 47 tag')
  expect(refusal({}, { serverURL: 'example.org' })[1]).toContain('options.publicUrl: expected')
})

test('what a host has made is used itself, not copied', () => {
  const machine = { name: 'own', translate: () => Promise.resolve([]) }
  const fields = [{ name: 'colour', type: 'text' as const }]
  const settings = resolveOptions(
    { translation: { machine }, collections: { themes: { fields } } },
    {},
  )
  expect(settings.translation.machine).toBe(machine)
  expect(settings.collections.themes?.fields).toBe(fields)
})

test("access that is undefined stands for the plugin's, not for Payload's", () => {
  const readOf = (options: PluginOptions) =>
    String(collections(resolveOptions(options, {})).consents?.access?.read)
  const create = () => false
  expect(readOf({ collections: { consents: { access: { read: undefined, create } } } })).toBe(
    readOf({}),
  )
  expect(readOf({ collections: { consents: { access: { read: create } } } })).toBe(String(create))
})

test('an explicit undefined stands for the default', () => {
  const all = { delivery: undefined, limits: { line: undefined }, security: { cors: undefined } }
  expect(JSON.stringify(resolveOptions(all, {}))).toBe(JSON.stringify(resolveOptions({}, {})))
})
