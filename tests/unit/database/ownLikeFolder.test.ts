import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { makeFolders, ownLikeFolder } from '../../../src/database/ownLikeFolder.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stories-own-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const OTHER = 65534
const isRoot = process.geteuid?.() === 0
const ownerOf = (name: string) => statSync(path.join(folder, name)).uid

test.runIf(isRoot)('what root makes belongs to the owner of the folder that was there', () => {
  chownSync(folder, OTHER, OTHER)
  makeFolders(path.join(folder, 'media/images'))
  const file = path.join(folder, 'media/images/one')
  writeFileSync(file, '')
  ownLikeFolder(file)
  expect(['media', 'media/images', 'media/images/one'].map(ownerOf)).toEqual([OTHER, OTHER, OTHER])
})

test('folders that are there already stay as they are', () => {
  mkdirSync(path.join(folder, 'media'))
  const before = ownerOf('media')
  makeFolders(path.join(folder, 'media'))
  makeFolders(path.join(folder, 'media'))
  expect(ownerOf('media')).toBe(before)
  expect(existsSync(path.join(folder, 'media'))).toBe(true)
})
