import fc from 'fast-check'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { readBackupManifest } from '../../../src/transfer/backup/manifest.js'
import { compareFiles, listFiles, problemOfPath } from '../../../src/transfer/listedFiles.js'

const FILE = { path: 'database/stories.db', bytes: 3, sha256: 'a'.repeat(64) }
const MANIFEST = {
  ...{ format: 'payload-plugin-stories/backup', version: 1, package: '1.2.3' },
  takenAt: '2026-11-30T02:00:00.000Z',
  database: { kind: 'sqlite', migrations: ['20260101_000000_initial'] },
  missing: [],
  files: [FILE],
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stories-unit-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a manifest is read as it was written', () => {
  expect(readBackupManifest(JSON.stringify(MANIFEST))).toEqual(MANIFEST)
})

test.each([
  [{ format: 'other' }, /expected the format payload-plugin-stories\/backup, got "other"/],
  [{ version: 2 }, /expected version 1 .*got 2.*\(1\.2\.3\)/],
  [{ files: [FILE, FILE] }, /files\[1\]: database\/stories\.db is named twice/],
  [{ files: [{ ...FILE, path: 'x/y' }] }, /below database or media, got "x\/y"/],
  [{ files: [{ ...FILE, bytes: -1 }] }, /files\[0\]: expected bytes/],
  [{ files: [{ ...FILE, sha256: 'A' }] }, /files\[0\]: expected sha256/],
  [{ files: 3 }, /files: expected a list/],
  [{ database: {} }, /database\.kind: expected sqlite or export\n.*migrations/],
  [{ takenAt: 'today' }, /takenAt: expected a moment/],
])('a manifest with %j is refused', (change, said) => {
  expect(() => readBackupManifest(JSON.stringify({ ...MANIFEST, ...change }))).toThrow(said)
})

test('what is no JSON is refused', () => {
  expect(() => readBackupManifest('{')).toThrow(/manifest\.json: expected JSON/)
})

test.each(['', '/etc/passwd', '../x', 'a/../b', 'a//b', './a', 'a\\b', 'C:/x', 'a\u0000', null])(
  'the path %j is refused',
  (given) => expect(problemOfPath(given)).not.toBeNull(),
)

test('a path that is allowed stays within its folder, whatever it is', () => {
  const part = fc.constantFrom('.', '..', '', 'a', 'b.jpg', '…', 'C:', '\\', '~')
  const anything = fc.oneof(
    fc.array(part).map((parts) => parts.join('/')),
    fc.string(),
  )
  fc.assert(
    fc.property(anything, (given) => {
      if (problemOfPath(given) !== null) return
      const place = path.resolve('/base', given)
      expect(place).toBe(`/base/${given}`)
    }),
  )
})

test('a folder is whole, or all that is wrong with it is told', async () => {
  mkdirSync(path.join(folder, 'a'))
  for (const name of ['a/same', 'a/changed', 'a/longer', 'a/gone', 'a/link'])
    writeFileSync(path.join(folder, name), name)
  const files = await listFiles(folder)
  expect(await compareFiles({ folder, files })).toEqual([])
  writeFileSync(path.join(folder, 'a/changed'), 'a/chang3d')
  writeFileSync(path.join(folder, 'a/longer'), 'a/longer!')
  rmSync(path.join(folder, 'a/gone'))
  rmSync(path.join(folder, 'a/link'))
  symlinkSync(path.join(folder, 'a/same'), path.join(folder, 'a/link'))
  writeFileSync(path.join(folder, 'more'), '')
  expect(await compareFiles({ folder, files })).toEqual([
    expect.stringMatching(/^a\/changed: expected SHA-256 .*: its content has changed$/),
    'a/gone: missing',
    'a/link: expected a regular file',
    'a/longer: expected 8 bytes, got 9',
    'more: the manifest does not name it',
  ])
})
