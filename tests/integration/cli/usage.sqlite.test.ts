import { afterAll, beforeAll, expect, test } from 'vitest'

import { type CommandLine, commandLine, json } from './commandLine.js'

const TIMEOUT = 180_000

let line: CommandLine
beforeAll(() => {
  line = commandLine()
})
afterAll(() => line.stop())

test('help names every command', async () => {
  const { code, stdout } = await line.stories('--help')
  expect(code).toBe(0)
  for (const word of ['seed', 'editions', 'schedules', 'translations', 'users', 'audit']) {
    expect(stdout).toContain(word)
  }
})

test('an unknown command is refused with the help, and no stack', async () => {
  const { code, stderr } = await line.stories('publish')
  expect(code).toBe(1)
  expect(stderr).toContain("error: unknown command 'publish'")
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a wrong setting is named, as text or as JSON', async () => {
  const text = await line.stories('seed', { PORT: 'http' })
  expect([text.code, text.stdout]).toEqual([1, ''])
  expect(text.stderr).toMatch(/^PORT: expected a whole number/)
  const { error } = json(await line.stories('seed --json', { PORT: 'http' }))
  expect(error).toMatch(/^PORT: expected a whole number/)
})

test(
  'an audit command without a day it understands says so',
  async () => {
    const none = await line.stories('audit prune')
    expect([none.code, none.stdout]).toEqual([1, ''])
    expect(none.stderr).toMatch(/^Expected --before DATE/)
    const wrong = await line.stories('audit export --to tomorrow')
    expect([wrong.code, wrong.stdout]).toEqual([1, ''])
    expect(wrong.stderr).toMatch(/^to: expected a day such as 2026-11-23/)
  },
  TIMEOUT,
)
