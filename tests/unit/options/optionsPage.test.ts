import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

import { DELIVERY } from '../../../src/delivery/resolveDelivery.js'
import { COLLECTION, LOCALE } from '../../../src/entries/hostOptions.js'
import { TEXT_LIMITS } from '../../../src/entries/resolveLimits.js'
import { MONITORING } from '../../../src/monitoring/resolveMonitoring.js'
import { OPTIONS } from '../../../src/options.js'
import { BLOCK } from '../../../src/richText/resolveBlocks.js'
import { defaultOf } from '../../../src/schema/defaultOf.js'
import { expectedOf } from '../../../src/schema/expectedOf.js'
import { schemasAt, shapeOf, shapesOf } from '../../../src/schema/schemasAt.js'
import { SECURITY } from '../../../src/security/options.js'
import { BUCKET } from '../../../src/storage/s3Files.js'
import { CLOUDFLARE, FASTLY, HTTP } from '../../../src/targets/purgeOptions.js'
import { WEBHOOK } from '../../../src/targets/webhookOptions.js'
import { FORMATS_OPTIONS } from '../../../src/translation/formats/resolveFormats.js'
import { SERVICE } from '../../../src/translation/machine/httpTranslation.js'
import { MACHINE } from '../../../src/translation/machine/resolveMachine.js'
import { TRANSLATION } from '../../../src/translation/resolveTranslation.js'
import { docstringsOf } from '../../helpers/docstrings.js'
import { markdownTable } from '../../helpers/markdownTable.js'

const file = path.resolve(import.meta.dirname, '../../../docs/reference/options.md')

const PURGE_FILE = 'src/targets/purgeOptions.ts'

type Schemas = readonly z.core.$ZodType[]

/** The tables of the page: what their options are below, the type or object that says what each means, and the schema. */
const SECTIONS: readonly [title: string, file: string, name: string, schemas: Schemas][] = [
  ['All options', 'src/entries/settings.ts', 'PluginOptions', [OPTIONS]],
  ['`locales[]`', 'src/entries/settings.ts', 'LocaleOptions', [LOCALE]],
  ['`collections.KEY`', 'src/entries/settings.ts', 'CollectionOptions', [COLLECTION]],
  ['`delivery`', 'src/entries/settings.ts', 'DeliveryOptions', [DELIVERY]],
  ["`delivery.purge[]`, `kind: 'fastly'`", PURGE_FILE, 'FastlyPurge', [FASTLY]],
  ["`delivery.purge[]`, `kind: 'cloudflare'`", PURGE_FILE, 'CloudflarePurge', [CLOUDFLARE]],
  ["`delivery.purge[]`, `kind: 'http'`", PURGE_FILE, 'HttpPurge', [HTTP]],
  ['`webhooks[]`', 'src/targets/webhookOptions.ts', 'WebhookOptions', [WEBHOOK]],
  ['`limits`', 'src/entries/limits.ts', 'TEXTS', [TEXT_LIMITS]],
  ['`security`', 'src/security/options.ts', 'SecurityOptions', [SECURITY]],
  ['`security.limits`', 'src/security/options.ts', 'LIMITS', schemasAt(SECURITY, ['limits'])],
  [
    '`security.passwordChecks`',
    'src/security/options.ts',
    'PasswordChecks',
    schemasAt(SECURITY, ['passwordChecks']),
  ],
  ['`monitoring`', 'src/monitoring/types.ts', 'MonitoringOptions', [MONITORING]],
  ['`richText.blocks[]`', 'src/richText/types.ts', 'BlockOptions', [BLOCK]],
  ['`translation`', 'src/translation/checks/types.ts', 'TranslationOptions', [TRANSLATION]],
  ['`translation.machine`', 'src/translation/machine/types.ts', 'MachineProvider', [MACHINE]],
  [
    '`translation.formats.KIND[]`',
    'src/translation/formats/types.ts',
    'FileFormat',
    schemasAt(FORMATS_OPTIONS, ['texts', 0]),
  ],
  ['`s3Files({ … })`', 'src/storage/s3Files.ts', 'S3Options', [BUCKET]],
  [
    '`httpTranslation({ … })`',
    'src/translation/machine/httpTranslation.ts',
    'HttpTranslationOptions',
    [SERVICE],
  ],
]

const sections = SECTIONS.map(([title, source, name, schemas]) => {
  const docstrings = docstringsOf(source, name)
  const shape = Object.assign({}, ...schemas.flatMap(shapesOf).map(shapeOf)) as z.core.$ZodShape
  const rows = Object.entries(docstrings).map(([key, said]) => ({
    key,
    schema: shape[key],
    ...said,
  }))
  return { title, shape, docstrings, rows }
})

const HEAD = `# Options

For developers of host apps: what \`stories({ … })\` takes, and what two functions take that make options. All options are optional, and an explicit \`undefined\` means the default. Wrong options and
options that do not exist stop the start with a message that names each of them, what was expected, and what came.

The page is generated: the values and defaults come from the schemas that check the options, the meanings from the docstrings that an editor shows.
`

function page(): string {
  const tables = sections.map(({ title, rows }) => {
    const cells = rows.map(({ key, schema, meaning, fallback }) => [
      `\`${key}\``,
      schema ? expectedOf(schema) : '',
      shownDefault(schema, fallback),
      meaning,
    ])
    return `\n## ${title}\n\n${markdownTable(['option', 'value', 'default', 'meaning'], cells)}`
  })
  return HEAD + tables.join('')
}

function shownDefault(schema: z.core.$ZodType | undefined, fallback: string): string {
  if (fallback !== '') return fallback.startsWith("'") ? `\`${fallback}\`` : fallback
  const value = schema ? simpleDefault(schema) : undefined
  if (value !== undefined) return `\`${JSON.stringify(value)}\``
  return schema && z.safeParse(schema, undefined).success ? '–' : 'required'
}

/** The default of an option that has no options of its own. */
function simpleDefault(schema: z.core.$ZodType): unknown {
  const value = defaultOf(schema)
  return JSON.stringify(value) === '{}' ? undefined : value
}

test('the page of the reference has every option with its value, default and meaning', async () => {
  await expect(page()).toMatchFileSnapshot(file)
})

test.each(sections)(
  '$title: each option has a docstring, and each docstring an option',
  (section) => {
    const { shape, docstrings } = section
    expect(Object.keys(docstrings).sort()).toEqual(Object.keys(shape).sort())
    expect(section.rows.filter(({ meaning }) => meaning === '').map(({ key }) => key)).toEqual([])
  },
)

test.each(sections)('$title: defaults in docstrings are those of the schema', ({ rows }) => {
  const literal = rows.flatMap(({ key, schema, fallback }) => {
    const [, text] = /^(-?\d+(?:\.\d+)?|true|false|'[^']*')(?:,.*)?$/.exec(fallback) ?? []
    const value = schema ? simpleDefault(schema) : undefined
    return text === undefined || value === undefined ? [] : [[key, text, value] as const]
  })
  for (const [key, text, value] of literal)
    expect({ [key]: JSON.parse(text.replaceAll("'", '"')) }).toEqual({ [key]: value })
})
