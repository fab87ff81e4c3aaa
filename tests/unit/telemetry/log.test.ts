import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { captureConsole } from '../../../src/telemetry/captureConsole.js'
import { cleanError } from '../../../src/telemetry/describeError.js'
import { LEVELS } from '../../../src/telemetry/levels.js'
import { log, setLog } from '../../../src/telemetry/log.js'
import { accountMark, networkText } from '../../../src/telemetry/marks.js'
import { redactedLogger } from '../../../src/telemetry/payloadLogger.js'
import { place } from '../../../src/telemetry/place.js'
import { requestIdOf } from '../../../src/telemetry/requestId.js'
import { inScope, noteAccount, noteRows, scope } from '../../../src/telemetry/scope.js'

let output = ''
beforeEach(() => {
  output = ''
  setLog({ level: 'info', format: 'json' })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text)
    return true
  })
})
afterEach(() => {
  place().log = null
})

const lines = () =>
  output
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Record<string, unknown>)

/** As Payload makes its logger of the config's. */
const payloadLogger = () => {
  const { options, destination } = redactedLogger({ level: 'debug' })
  return pino({ ...options, name: 'payload' }, destination)
}

const refused = () =>
  Object.assign(new Error('The field "a@b.example" is wrong: “my own text”'), {
    status: 400,
    data: { errors: [{ path: 'title', message: 'my own text' }] },
  })

test('a line of Payload says what failed, where and in which request', () => {
  inScope({ id: 'request-1', queries: 0, rows: 0 }, () => {
    noteAccount('users', 12)
    payloadLogger().error({ err: new Error('No mail to a@b.example'), msg: 'Not sent.' })
  })
  expect(lines()).toMatchObject([
    {
      level: 'error',
      msg: 'Not sent.',
      source: 'payload',
      requestId: 'request-1',
      account: 'users:12',
    },
  ])
  expect(lines()[0]?.err).toMatchObject({
    message: 'No mail to [email]',
    stack: expect.stringMatching(/^Error: No mail to \[email\]\n {4}at /) as string,
  })
})

test('what a caller does wrong is one line of info without a stack and without quotes', () => {
  payloadLogger().error(refused())
  payloadLogger().error({ err: refused() })
  for (const line of lines())
    expect(line).toMatchObject({
      ...{ level: 'info', msg: 'The field "…" is wrong: "…"' },
      err: { status: 400, fields: ['title'] },
    })
  expect(output).not.toMatch(/stack|my own text/)
})

test('values of a statement are in none of the ways to log an error', () => {
  const failed = () =>
    Object.assign(new Error('Failed query: select ?\nparams: xyzzy'), {
      ...{ query: 'select ?', params: ['xyzzy'] },
    })
  const logger = payloadLogger()
  logger.error(failed())
  logger.error({ err: failed() })
  logger.error({ err: failed(), msg: 'It failed.' })
  logger.error({ reason: failed(), deep: { list: [failed()] } }, 'It failed: %s', 'xyzzy@b.example')
  logger.child({ email: 'xyzzy', password: 'xyzzy' }).error('It failed.')
  log('error', 'It failed.', { err: failed(), other: failed() })
  const captured = { ...console }
  captureConsole(captured)
  captured.error(failed())
  captured.error('⨯', failed(), { params: ['xyzzy'] })
  captured.log('%s failed', 'xyzzy@b.example')
  expect(lines()).toHaveLength(9)
  expect(output).not.toContain('xyzzy')
})

test.each(LEVELS)('up to %s, and no more', (level) => {
  setLog({ level, format: 'json' })
  for (const one of LEVELS) log(one, one)
  expect(lines().map(({ msg }) => msg)).toEqual(LEVELS.slice(0, LEVELS.indexOf(level) + 1))
})

test('a person reads lines with their facts and stacks', () => {
  setLog({ level: 'info', format: 'text' })
  log('warn', 'Few bytes are left.', { free: 12 })
  log('error', 'It failed.', { err: new Error('no') })
  const plain = output.replace(/\u001b\[\d+m/g, '') // eslint-disable-line no-control-regex -- colours
  expect(plain).toMatch(/^\d\d:\d\d:\d\d WARN {2}Few bytes are left\. free=12\n/)
  expect(plain).toMatch(/ERROR It failed\. type=Error message=no\nError: no\n {4}at /)
})

test('fields cannot take the place of what is ours', () => {
  log('info', 'True', {
    time: 'never',
    level: 'fatal',
    msg: 'False',
    requestId: 'x',
    account: 'ana',
  })
  expect(lines()).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-/) as string,
      level: 'info',
      msg: 'True',
      source: 'server',
    },
  ])
})

test('parts of a request know it across what is awaited, and others do not', async () => {
  const seen = await Promise.all(
    ['a', 'b'].map((id) =>
      inScope({ id, queries: 0, rows: 0 }, async () => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        noteRows({ docs: [1, 2] })
        noteRows(null)
        return scope()
      }),
    ),
  )
  expect(seen).toEqual([
    { id: 'a', queries: 2, rows: 2 },
    { id: 'b', queries: 2, rows: 2 },
  ])
  expect(scope()).toBeUndefined()
})

test('an id of a request is taken only if it can be one', () => {
  expect(requestIdOf('abc-0123456789_x.y')).toBe('abc-0123456789_x.y')
  for (const id of [
    'short',
    'x'.repeat(65),
    'a b c d e f g h',
    'a\nb"c}0123',
    '-abcdefgh',
    ['a'],
    undefined,
  ])
    expect(requestIdOf(id)).toMatch(/^[\da-f-]{36}$/)
})

test('an account is told by a hash that depends on the secret, an address by its network', () => {
  const mark = accountMark('secret', 'Ana@Example.org ')
  expect(mark).toMatch(/^[\da-f]{16}$/)
  expect(accountMark('secret', 'ana@example.org')).toBe(mark)
  expect(accountMark('other', 'ana@example.org')).not.toBe(mark)
  expect(['192.0.2.77', '2001:db8:1:2:3::4', '::1', null, 'x'].map(networkText)).toEqual([
    '192.0.2.0/24',
    '2001:db8:1:2::/64',
    '0:0:0:0::/64',
    'unknown',
    'unknown',
  ])
})

test('an error for another logger keeps its name and code, and loses the rest', () => {
  const error = Object.assign(new TypeError('No mail to a@b.example'), { code: 'E1', key: 'hush' })
  const clean = cleanError(error)
  expect([clean.name, clean.message, (clean as { code?: string }).code]).toEqual([
    ...['TypeError', 'No mail to [email]', 'E1'],
  ])
  expect(JSON.stringify({ ...clean }) + String(clean.stack)).not.toMatch(/hush|a@b/)
})
