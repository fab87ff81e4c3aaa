import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { linesIn } from '../../../src/transfer/content/linesIn.js'
import { sortedLines } from '../../../src/transfer/content/sortedLines.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stories-lines-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function all(file: string) {
  const found: { line: number; text: string }[] = []
  for await (const one of linesIn(file)) found.push(one)
  return found
}

test('only a line feed ends a line, and lines that are none keep their numbers', async () => {
  const file = path.join(folder, 'lines')
  const long = 'é\u2028\u2029\r'.repeat(50_000)
  writeFileSync(file, `a\n\n${long}\n😀`)
  expect(await all(file)).toEqual([
    { line: 1, text: 'a' },
    { line: 3, text: long },
    { line: 4, text: '😀' },
  ])
})

test.each([
  ['held as a whole', undefined],
  ['too many to be held', 40],
  ['each too long to be held', 1],
])('lines that are %s are sorted by their code units', async (name, held) => {
  const file = path.join(folder, `${name}.jsonl`)
  const lines = Array.from({ length: 200 }, (_, n) => `${(n * 7919) % 200} – ${'x'.repeat(n % 9)}`)
  const given = [...lines, '😀', '\uff5e', 'é\u2028', 'twice', 'twice', '']
  const sorted = sortedLines(file, held)
  for (const line of given) await sorted.add(line)
  expect(await sorted.finish()).toBe(given.length)
  // An empty line is none to a reader.
  const expected = [...given].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  expect(readFileSync(file, 'utf8').split('\n').filter(Boolean)).toEqual(expected.filter(Boolean))
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).filter((one) => one.includes('.part-'))).toEqual([])
})

test('no line is an empty file', async () => {
  const file = path.join(folder, 'none.jsonl')
  expect(await sortedLines(file).finish()).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe('')
})
