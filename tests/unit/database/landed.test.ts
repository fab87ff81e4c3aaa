import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import landed from '../../fixtures/migrations/landed.json' with { type: 'json' }

const folder = path.resolve(import.meta.dirname, '../../../migrations')

test('no migration that has landed is changed; a new one gets its line in landed.json', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && path.basename(file) !== 'index.ts')
    .sort()
  const hashes = files.map((file) => [file, hashOf(path.join(folder, file))])
  expect(Object.fromEntries(hashes)).toEqual(landed)
})

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
