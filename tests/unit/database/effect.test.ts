import { describe, expect, it, test } from 'vitest'

import { effectOf, isThere } from '../../../src/database/migrations/effect.js'
import {
  dueOf,
  lastOf,
  nextBatch,
  standings,
  unknownOf,
} from '../../../src/database/migrations/ledger.js'

const TABLE = 'CREATE TABLE `themes` (\n  \t`id` integer,\n  `icon` text\n);\n'
const schema = {
  sqlOf: (name: string) =>
    Promise.resolve(
      name === 'themes' ? 'CREATE TABLE `themes` (\n `id` integer, `icon` text )' : null,
    ),
  typeOf: (table: string, column: string) =>
    Promise.resolve(table === 'themes' && column === 'icon' ? 'TEXT' : null),
}
const isDone = async (sql: string) => {
  const effect = effectOf(sql)
  return effect && (await isThere(effect, schema))
}

describe('a statement is left out only if the schema is as it would leave it', () => {
  it.each([
    ['a table that is there, word for word', TABLE.replace('text\n', 'text '), true],
    ['a table of that name with other columns', 'CREATE TABLE `themes` (`id` integer);', false],
    ['a table that is not there', 'CREATE TABLE `stories` (`id` integer);', false],
    ['an index that is not there', 'CREATE UNIQUE INDEX `a_idx` ON `themes` (`id`);', false],
    ['a table that is gone', 'DROP TABLE `stories`;', true],
    ['a table that is still there', 'DROP TABLE `themes`;', false],
    ['a column that is there', 'ALTER TABLE `themes` ADD `icon` text;', true],
    ['a column of another type', 'ALTER TABLE `themes` ADD `icon` integer;', false],
    ['a column that is not there', 'ALTER TABLE `themes` ADD COLUMN `kind` text;', false],
    ['a column that is gone', 'ALTER TABLE `themes` DROP COLUMN `kind`;', true],
    ['a column that is still there', 'ALTER TABLE `themes` DROP COLUMN `icon`;', false],
    ['a column of a table that is not there', 'ALTER TABLE `stories` DROP COLUMN `a`;', false],
    ['rows', 'INSERT INTO `themes` VALUES (1);', null],
    ['what says itself: if exists', 'DROP TABLE IF EXISTS `themes`;', null],
    ['a new name', 'ALTER TABLE `__new_themes` RENAME TO `themes`;', null],
  ])('%s', async (_what, sql, expected) => {
    expect(await isDone(sql)).toBe(expected)
  })
})

describe('what a database has had', () => {
  const noop = () => Promise.resolve()
  const [first, second] = ['1_first', '2_second'].map((name) => ({ name, up: noop, down: noop }))
  const all = [first, second].filter((one) => one !== undefined)

  test('a migration that is not recorded is due', () => {
    expect(dueOf(all, [{ name: '1_first', batch: 1 }])).toEqual([second])
  })
  test('the first migration is never undone: it made the database', () => {
    expect(lastOf(all, [{ name: '1_first', batch: 1 }])).toBeNull()
  })
  test('the last of this version is undone, whatever others are recorded', () => {
    const rows = ['1_first', '2_second', '3_later'].map((name) => ({ name, batch: 1 }))
    expect(lastOf(all, rows)).toBe(second)
    const told = standings({ migrations: all, replaced: [], recorded: rows })
    expect(told.map(({ state }) => state)).toEqual(['unknown', 'done', 'done'])
  })
  test('what others recorded is unknown; a replaced one and a push are not', () => {
    const replaced = ['2_old']
    const recorded = [
      { name: 'dev', batch: -1 },
      ...['1_first', '2_old', '3_later'].map((name) => ({ name, batch: 1 })),
    ]
    expect(unknownOf(recorded, ['1_first', '2_second', ...replaced])).toEqual(['3_later'])
    const told = standings({ migrations: all, replaced, recorded }).map(({ state }) => state)
    expect(told).toEqual(['unknown', 'replaced', 'unknown', 'done', 'due'])
  })
  test('migrations of one start have one number, the next one higher', () => {
    expect([nextBatch([]), nextBatch([{ name: 'a', batch: 4 }])]).toEqual([1, 5])
  })
})
