import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import {
  buildSchema,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'

import * as lists from '../../../src/client/queries/lists.js'
import * as pages from '../../../src/client/queries/pages.js'
import * as search from '../../../src/client/queries/search.js'
import { config } from '../../fixtures/frontEnds/codegen.js'

const root = path.resolve(import.meta.dirname, '../../..')
const schemaText = readFileSync(path.join(root, 'docs/reference/delivery.graphql'), 'utf8')
const typesFile = path.join(root, 'src/client/queries/types.ts')
const queries = Object.entries<string>({ ...lists, ...search, ...pages })

describe('the ready queries', () => {
  it.each(queries)('%s is valid, with each fragment once', (_name, text) => {
    expect(validate(buildSchema(schemaText), parse(text))).toEqual([])
  })

  it('have the types of the schema; else: npx vitest run --project unit client -u', async () => {
    const written = tidy(await generated())
    const options = await resolveConfig(typesFile)
    const head = '/* eslint-disable */\n// Generated: `npx vitest run --project unit client -u`.\n'
    const printed = await format(head + written, { ...options, parser: 'typescript' })
    await expect(printed).toMatchFileSnapshot(typesFile)
  })
})

function generated(): Promise<string> {
  return codegen({
    filename: 'types.ts',
    schema: parse(schemaText),
    documents: [{ document: allOnce() }],
    config: {
      ...config,
      skipTypename: true,
      inlineFragmentTypes: 'combine',
      enumValues: { Locale: '../types.js#Locale' },
      useTypeImports: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  })
}

/** All operations and fragments in one document, by name. */
function allOnce(): DocumentNode {
  const definitions = new Map(
    queries
      .flatMap(([, text]) => parse(text).definitions as OperationDefinitionNode[])
      .map((definition) => [definition.name?.value, definition]),
  )
  return { kind: Kind.DOCUMENT, definitions: [...definitions.values()] }
}

/** What Code Generator writes for any schema, as we would write it for this one. */
function tidy(text: string): string {
  return (
    text
      .replace(/^type Exact.*\n|^ *export type Incremental.*\n/gm, '')
      .replace('export { Locale }', 'export type { Locale }')
      .replace(/Exact<(\{[^}]*\})>/g, '$1')
      // A fragment on all entries selects the same of each of them.
      .replace(/^export type (\w+)Fragment =(\s*\|?\s*\1_\w+_Fragment)+\s*;\n/gm, '')
      .replace(/^type (\w+)_Document_Fragment =/gm, 'export type $1Fragment =')
      .replace(/^type \w+_\w+_Fragment =.*\n/gm, '')
      .replace(/\b(\w+)_[A-Z]\w+_Fragment\b/g, '$1Fragment')
  )
}
