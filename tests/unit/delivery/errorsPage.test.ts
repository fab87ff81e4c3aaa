import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { DELIVERY_ERRORS } from '../../../src/delivery/queryErrors.js'
import { ERROR_CODES } from '../../../src/errors.js'

const file = path.resolve(import.meta.dirname, '../../../docs/reference/errors.md')

type Rows = Record<string, { status: number; meaning: string }>

const HEAD = '| code | HTTP | meaning |\n| --- | --- | --- |\n'

/** A request in `application/json` that is understood and wrong is answered 200 (GraphQL over HTTP §6.4.1). */
const EITHER = 'GRAPHQL_'

function rows(table: Rows): string {
  const lines = Object.entries(table).map(([code, { status, meaning }]) => {
    const shown = code.startsWith(EITHER)
      ? `200, or ${status} as \`application/graphql-response+json\``
      : status
    return `| \`${code}\` | ${shown} | ${meaning} |\n`
  })
  return HEAD + lines.join('')
}

/** The page with its two tables, as the code has them. */
function page(text: string): string {
  const tables = [rows(ERROR_CODES), rows(DELIVERY_ERRORS)]
  return text.replace(/\| code \|[^\n]*\n(?:\|[^\n]*\n)*/g, () => tables.shift() ?? '')
}

test('the page of the reference has every code with its status and meaning', async () => {
  const text = readFileSync(file, 'utf8')
  await expect(page(text)).toMatchFileSnapshot(file)
  expect(text.match(/\| code \|/g)).toHaveLength(2)
})
