import path from 'node:path'
import { expect, test } from 'vitest'

import { VARIABLE_GROUPS } from '../../../src/cli/variables/index.js'
import { readEnvironment } from '../../../src/cli/environment.js'
import { defaultOf } from '../../../src/schema/defaultOf.js'
import { expectedOf } from '../../../src/schema/expectedOf.js'
import { saidOf } from '../../../src/schema/said.js'
import { markdownTable } from '../../helpers/markdownTable.js'

const root = path.resolve(import.meta.dirname, '../../..')

const variables = Object.entries(VARIABLE_GROUPS).map(([title, group]) => ({
  title,
  rows: Object.entries(group).map(([name, schema]) => {
    const fallback = defaultOf(schema) as string | undefined // as it would be set
    const { meaning = '', examples = [] } = saidOf(schema)
    return { name, meaning, expected: expectedOf(schema), examples, fallback }
  }),
}))
const all = variables.flatMap(({ rows }) => rows)

const HEAD = `# Environment variables

For system administrators: every setting of the app in this repository. All are optional. Set them in the environment, or in a file \`.env\`; the environment takes precedence. An empty variable counts as
absent. An invalid one stops the start with a message that names it, what was expected, and what to do. A host app has [options](options.md) instead.

The page and [\`.env.example\`](../../.env.example) are generated from [\`src/cli/variables\`](../../src/cli/variables/index.ts).
`

function page(): string {
  const sections = variables.map(({ title, rows }) => {
    const cells = rows.map(({ name, expected, fallback, meaning }) => [
      `\`${name}\``,
      expected,
      fallback === undefined ? '–' : `\`${fallback}\``,
      meaning,
    ])
    return `\n## ${title}\n\n${markdownTable(['variable', 'value', 'default', 'meaning'], cells)}`
  })
  return HEAD + sections.join('')
}

const EXAMPLE_HEAD = `Settings of the app, all optional. Copy this file to \`.env\`, or set them in the environment, which takes precedence. An invalid setting stops the start with a message that names it. Generated from src/cli/variables; docs/reference/environment.md has the same as a table.`

function exampleFile(): string {
  const settings = all.map(({ name, meaning, expected, examples, fallback }) => {
    const texts = examples.length > 0 ? examples : [fallback ?? '']
    const lines = texts.map((text) => `#${name}=${text}\n`)
    return `${comment(`${meaning} Expects ${expected}.`)}${lines.join('')}`
  })
  return [comment(EXAMPLE_HEAD), ...settings].join('\n')
}

/** A text as lines of a comment. */
function comment(text: string): string {
  return text.replace(/(.{1,98})( |$)/g, '# $1\n')
}

test('the page of the reference has every variable with its value, default and meaning', async () => {
  await expect(page()).toMatchFileSnapshot(path.join(root, 'docs/reference/environment.md'))
})

test('the file to copy has every variable', async () => {
  await expect(exampleFile()).toMatchFileSnapshot(path.join(root, '.env.example'))
})

test.each(all.flatMap(({ name, examples }) => examples.map((text) => [name, text] as const)))(
  'the example is taken as it stands: %s=%s',
  (name, text) => {
    const bucket = { S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'key' }
    const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
    const others = {
      ...(name.startsWith('S3_') ? bucket : {}),
      ...(name === 'WEBHOOK_URL' ? { WEBHOOK_SECRET: secret } : {}),
      ...(name === 'PURGE_URL' ? { PRIVATE_TARGETS: '1' } : {}),
    }
    const given = { ...others, [name]: text }
    expect(() => readEnvironment({ variables: given, directory: '/srv/app' })).not.toThrow()
  },
)

test('every variable has a meaning and says what to do about a wrong value', () => {
  const schemas = Object.values(VARIABLE_GROUPS).flatMap((group) => Object.entries(group))
  const silent = schemas.filter(([, schema]) => !saidOf(schema).meaning || !saidOf(schema).remedy)
  expect(silent.map(([name]) => name)).toEqual([])
})
