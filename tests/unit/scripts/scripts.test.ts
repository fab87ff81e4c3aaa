import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { readDotEnv } from '../../../scripts/dotEnv.mjs'
import { missing } from '../../../scripts/install.mjs'
import { tail } from '../../../scripts/steps.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stories-scripts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('simple lines of .env are read, with quotes and comments', () => {
  const lines = [
    '# PORT=1',
    'EMPTY=',
    'PORT=8080 # mine',
    'export HOST="127.0.0.1"',
    "PUBLIC_URL='https://a.b'",
  ]
  writeFileSync(path.join(folder, '.env'), lines.join('\n'))
  expect(readDotEnv(folder)).toEqual({
    PORT: '8080',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://a.b',
    EMPTY: '',
  })
})

test('no .env is no setting', () => {
  expect(readDotEnv(folder)).toEqual({})
})

test('a package is missing when absent or of another version, unless it is for other systems', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/c': { version: '1.0.0' },
    'node_modules/for-windows': { version: '1.0.0', optional: true },
  }
  const present = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } }
  expect(missing({ wanted, present })).toEqual(['node_modules/b', 'node_modules/c'])
})

test('the end of an output is shown without repeated lines', () => {
  expect(tail('a\nb\nb\nb\nc\n', 3)).toBe('a\nb\nc')
})

test('npm ci installs all that the lockfile lists; else every start would install again', () => {
  const packagesIn = (file: string) => {
    const text = readFileSync(path.resolve(import.meta.dirname, '../../..', file), 'utf8')
    return (JSON.parse(text) as { packages: Parameters<typeof missing>[0]['wanted'] }).packages
  }
  const wanted = packagesIn('package-lock.json')
  expect(missing({ wanted, present: packagesIn('node_modules/.package-lock.json') })).toEqual([])
})
