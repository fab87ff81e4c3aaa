import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'

import { FORMATS } from '../../../../src/translation/formats/formats.js'
import { endingsOf } from '../../../../src/translation/formats/pickFormat.js'
import type { ExchangeEntry, ExchangeFile } from '../../../../src/translation/xliff/model.js'
import { readExchange } from '../../../../src/translation/xliff/readExchange.js'
import { namedFiles, unzipFiles, zipFiles } from '../../../../src/translation/xliff/zipFiles.js'

const [FORMAT] = FORMATS.texts as [(typeof FORMATS.texts)[number]]
const unzip = (bytes: Uint8Array) => unzipFiles(bytes, endingsOf(FORMATS.texts))

function entry(uid: string, slug?: string): ExchangeEntry {
  const source = { text: ['Bonjour'], codes: {} }
  return {
    ...{ collection: 'stories', entry: uid, slug, title: 'Bonjour', notes: [] },
    segments: [
      {
        ...{ id: 'title', path: 'title', labels: [], kind: 'text', multiline: false, source },
        ...{ target: null, state: 'missing', sourceHash: 'h', notes: [], matches: [], terms: [] },
      },
    ],
  }
}

function job(...entries: ExchangeEntry[]): ExchangeFile {
  return { sourceLocale: 'fr', targetLocale: 'es', entries }
}

test('each entry has a file, named by its slug or else its uid', () => {
  const bytes = zipFiles(
    namedFiles([job(entry('u1', 'l-été/../x'), entry('u2'), entry('u3', 'L-ete-x'))], FORMAT),
  )
  const files = unzip(bytes)
  expect(files.map(({ name }) => name)).toEqual([
    'stories/l-ete-x.fr-es.xlf',
    'stories/u2.fr-es.xlf',
    'stories/L-ete-x-2.fr-es.xlf',
  ])
  expect(files.map((file) => readExchange(file.bytes).entries[0]?.id)).toEqual(['u1', 'u2', 'u3'])
})

test('the same job gives the same bytes', () => {
  const once = zipFiles(namedFiles([job(entry('u1'))], FORMAT))
  expect(zipFiles(namedFiles([job(entry('u1'))], FORMAT))).toEqual(once)
})

test('files that are no XLIFF, or that a system has added, are left out', () => {
  const files = { 'a.xlf': 'a', 'b.XLIFF': 'b', 'c.txt': 'c', '__MACOSX/a.xlf': 'd', '.e.xlf': 'e' }
  expect(unzip(zip(files)).map(({ name }) => name)).toEqual(['a.xlf', 'b.XLIFF'])
})

test('a name is a label: it is handed on as it is, and leads nowhere', () => {
  expect(unzip(zip({ '../../etc/a.xlf': 'a' }))).toEqual([
    { name: '../../etc/a.xlf', bytes: strToU8('a') },
  ])
})

test.each([
  ['is no zip', strToU8('nothing'), 'BAD_USER_INPUT'],
  ['is cut off', zip({ 'a.xlf': 'a'.repeat(500) }).slice(0, 60), 'BAD_USER_INPUT'],
  ['has been packed too well', zip({ 'a.xlf': 'a'.repeat(3_000_000) }), 'TOO_LARGE'],
  [
    'has too many files',
    zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.txt`, '']))),
    'TOO_LARGE',
  ],
])('a file that %s is refused', (_what, bytes, code) => {
  expect(() => unzip(bytes)).toThrow(expect.objectContaining({ code }))
})

test('a zip that lies about how large a file is, is refused', () => {
  const bytes = zip({ 'a.xlf': 'a'.repeat(500) })
  // The size unpacked, 22 bytes into the entry of the central directory (APPNOTE 4.3.12, from 24).
  const view = new DataView(bytes.buffer)
  const directory = view.getUint32(bytes.length - 6, true)
  view.setUint32(directory + 24, 900, true)
  expect(() => unzip(bytes)).toThrow('"a.xlf" is damaged')
})

function zip(files: Record<string, string>): Uint8Array {
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(packed))
}
