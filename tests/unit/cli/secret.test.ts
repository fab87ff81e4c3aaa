import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { secretOf } from '../../../src/cli/secret.js'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'stories-secret-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

test('a given secret is used, and nothing is written', () => {
  expect(secretOf({ secret: 'given', dataDir })).toBe('given')
  expect(readdirSync(dataDir)).toEqual([])
})

test('a secret is made once, for the owner only, and kept', () => {
  const made = secretOf({ secret: null, dataDir })
  expect(made).toMatch(/^[0-9a-f]{64}$/)
  expect(secretOf({ secret: null, dataDir })).toBe(made)
  expect(readdirSync(dataDir)).toEqual(['stories.secret'])
  expect(statSync(path.join(dataDir, 'stories.secret')).mode & 0o777).toBe(0o600)
})
