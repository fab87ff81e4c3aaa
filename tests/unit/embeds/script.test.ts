import { buildSchema as fromText, parse, validate } from 'graphql'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

import { SCRIPT } from '../../../src/embeds/built.js'
import { DOCUMENTS } from '../../../src/embeds/documents.js'
import { IDS } from '../../../src/embeds/ids.js'
import { TEXTS } from '../../../src/embeds/texts.js'

const root = path.resolve(import.meta.dirname, '../../..')
const schema = fromText(readFileSync(path.join(root, 'docs/reference/delivery.graphql'), 'utf8'))

type Build = { embedModule: () => Promise<string> }

test('the script that the server gives is that of its source: `npm run generate:embeds`', async () => {
  const { embedModule } = (await import(path.join(root, 'scripts/buildEmbeds.mjs'))) as Build
  const file = readFileSync(path.join(root, 'src/embeds/built.ts'), 'utf8')
  expect(file).toBe(await embedModule())
})

test('the script has at most 12,000 bytes when compressed', () => {
  expect(gzipSync(SCRIPT).length).toBeLessThan(12_000)
  expect(SCRIPT).toContain('stories-testimonial')
})

test('the script writes no HTML, evaluates nothing, and keeps nothing in the browser', () => {
  const risky =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|cookie|localStorage|sessionStorage/
  expect(SCRIPT).not.toMatch(risky)
})

test.each(Object.entries(DOCUMENTS))('the operation %s is one of the public API', (name, text) => {
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([])
  expect(IDS[name as keyof typeof IDS]).toBe(createHash('sha256').update(text).digest('hex'))
})

test('every language has the words around the entries, French with its spaces', () => {
  const said = Object.values(TEXTS).map((texts) =>
    Object.values(texts).map((text) => (typeof text === 'string' ? text : text('1' as never, 2))),
  )
  expect(said.flat().filter((text) => text.trim() === '' || text.trim() !== text)).toEqual([])
  expect(said.flat().filter((text) => / [:;!?»]|« /.test(text))).toEqual([])
  expect(new Set(Object.values(TEXTS).map((texts) => Object.keys(texts).join())).size).toBe(1)
})
