import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { swapAll, undoSwaps } from '../../../src/transfer/backup/swap.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stories-swap-'))
  writeFileSync(at('new'), 'new')
  writeFileSync(at('place'), 'old')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => path.join(folder, name)
const swaps = () => [{ part: at('new'), place: at('place'), old: at('before') }]

test('what is new takes its place, and what was there is kept', async () => {
  await swapAll(at('journal'), swaps())
  expect(readFileSync(at('place'), 'utf8')).toBe('new')
  expect(readFileSync(at('before'), 'utf8')).toBe('old')
  expect(existsSync(at('journal'))).toBe(false)
})

test('where the disk has no room for the journal, nothing is swapped and no half of one stays', async () => {
  // Whatever is written to this device finds the disk full.
  symlinkSync('/dev/full', at('journal.part'))
  await expect(swapAll(at('journal'), swaps())).rejects.toThrow('ENOSPC')
  expect(existsSync(at('journal'))).toBe(false)
  expect(readFileSync(at('place'), 'utf8')).toBe('old')
  expect(await undoSwaps(at('journal'))).toBe(false)
})
