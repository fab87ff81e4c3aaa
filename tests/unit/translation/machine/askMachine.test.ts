import { describe, expect, test } from 'vitest'

import { askMachine } from '../../../../src/translation/machine/askMachine.js'
import { resolveMachine } from '../../../../src/translation/machine/resolveMachine.js'
import { type FakeMachine, fakeMachine } from '../../../helpers/fakeMachine.js'

const ask = (provider: FakeMachine, texts: string[], onFailure?: (error: unknown) => void) =>
  askMachine({
    ...{ provider, source: 'fr', target: 'es', texts },
    ...(onFailure ? { onFailure } : {}),
  })

test('texts are asked for in calls of the size that the service takes', async () => {
  const machine = fakeMachine({ maxTexts: 2, maxCharacters: 5 })
  const answers = await ask(machine, ['ab', 'cd', 'e', 'fghij', 'too long', 'k', 'lmnop'])
  expect(machine.asked).toEqual([['ab', 'cd'], ['e'], ['fghij'], ['k'], ['lmnop']])
  expect(answers.map((answer) => ('text' in answer ? answer.text : answer.problem))).toEqual([
    ...['AB', 'CD', 'E', 'FGHIJ', { code: 'tooLong', values: { most: 5 } }, 'K', 'LMNOP'],
  ])
})

test('nothing is asked where there is nothing to ask', async () => {
  const machine = fakeMachine()
  expect([await ask(machine, []), machine.asked]).toEqual([[], []])
})

describe('an answer that is none', () => {
  test('is refused for its own texts alone', async () => {
    const machine = fakeMachine()
    machine.misbehave('number', 'b')
    expect(await ask(machine, ['a', 'b'])).toEqual([
      { text: 'A' },
      { problem: { code: 'notText', values: {} } },
    ])
    machine.misbehave('empty', 'a')
    expect(await ask(machine, ['a'])).toEqual([{ problem: { code: 'notText', values: {} } }])
  })

  test('of another count is refused for its call, and the next call is made', async () => {
    const machine = fakeMachine({ maxTexts: 2 })
    machine.misbehave('fewer')
    const problem = { code: 'count', values: { expected: 2, given: 1 } }
    expect(await ask(machine, ['a', 'b', 'c', 'd'])).toEqual(Array(4).fill({ problem }))
    expect(machine.asked.length).toBe(2)
  })

  test('of no list is refused', async () => {
    const machine = { ...fakeMachine(), translate: () => Promise.resolve('A' as unknown as []) }
    expect(await ask(machine, ['a'])).toEqual([{ problem: { code: 'notText', values: {} } }])
  })
})

test('a service that fails is not asked again, and says nothing of its own', async () => {
  const machine = fakeMachine({ maxTexts: 1 })
  machine.misbehave('fails')
  const failures: unknown[] = []
  const answers = await ask(machine, ['a', 'b'], (error) => failures.push(error))
  expect(answers).toEqual(Array(2).fill({ problem: { code: 'failed', values: { why: '' } } }))
  expect([machine.asked.length, failures.length]).toEqual([1, 1])
})

test('a service that hangs is given up in time', async () => {
  const machine = fakeMachine({ timeout: 30, maxTexts: 1 })
  machine.misbehave('hangs')
  const problem = { code: 'timeout', values: { seconds: 1 } }
  expect(await ask(machine, ['a', 'b'])).toEqual(Array(2).fill({ problem }))
  expect(machine.asked.length).toBe(1)
})

test('a provider is checked at start', () => {
  const machine = fakeMachine()
  expect([resolveMachine(undefined), resolveMachine(machine)]).toEqual([null, machine])
  const wrong: [object, string][] = [
    [{ name: 'two words' }, 'options.translation.machine.name: expected 1 to 40 letters'],
    [{ translate: 'x' }, 'options.translation.machine.translate: expected a function'],
    [{ supports: 'fr>es' }, 'options.translation.machine.supports: expected a function'],
    [{ maxTexts: 0 }, 'options.translation.machine.maxTexts: expected a whole number'],
    [{ timeout: 1.5 }, 'options.translation.machine.timeout: expected a whole number'],
  ]
  for (const [part, message] of wrong) {
    expect(() => resolveMachine({ ...machine, ...part })).toThrow(message)
  }
  expect(() => resolveMachine('libre')).toThrow('options.translation.machine: expected a provider')
})
