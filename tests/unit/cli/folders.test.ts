import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { readEnvironment } from '../../../src/cli/environment.js'
import { ensureFolders } from '../../../src/cli/folders.js'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-folders-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

test('the folders are made, that of the data for its owner only', () => {
  ensureFolders(readEnvironment({ variables: {}, directory }))
  expect(statSync(path.join(directory, '.data')).mode & 0o777).toBe(0o700)
  expect(statSync(path.join(directory, 'media')).isDirectory()).toBe(true)
})

test('a folder that cannot be made is named with its variable', () => {
  writeFileSync(path.join(directory, 'file'), '')
  const variables = { DATABASE_URI: 'file:file/stories.db', MEDIA_DIR: 'file' }
  expect(() => ensureFolders(readEnvironment({ variables, directory }))).toThrow(
    /^DATABASE_URI: expected a writable folder, got ".*file" \(EEXIST\)\..*\nMEDIA_DIR: expected/,
  )
})
