import { expect, test } from 'vitest'

import type { DEFAULT_SLUGS } from '../../../src/entries/slugs.js'
import { step } from '../../../src/pipeline/step.js'
import { STEPS } from '../../../src/pipeline/steps.js'
import { stepsOn, withSteps } from '../../../src/pipeline/withSteps.js'
import { resolveOptions } from '../../../src/options.js'

const settings = resolveOptions({}, {})
const off = resolveOptions({ enabled: false }, {})

function table(key: keyof typeof DEFAULT_SLUGS, { enabled }: { enabled: boolean }): string {
  return stepsOn(STEPS, key, { enabled })
    .map(({ moment, room, name }) => `${moment.padEnd(18)} ${room.padEnd(21)} ${name}`)
    .join('\n')
}

test.each([
  'themes',
  'media',
  'files',
  'consents',
  'users',
  'glossaryTerms',
  'auditEvents',
] as const)('an operation on %s has these steps, in this order', async (key) => {
  await expect(table(key, settings)).toMatchFileSnapshot(`steps/${key}.txt`)
})

test('a plugin that is switched off keeps the steps that decide who may do what', async () => {
  await expect(table('themes', off)).toMatchFileSnapshot('steps/themes.off.txt')
})

test('every step is a hook under the name of its room and its own', () => {
  const collection = withSteps(
    { slug: 'themes', fields: [] },
    { steps: STEPS, key: 'themes', settings },
  )
  const names = Object.values(collection.hooks ?? {}).flatMap((hooks) =>
    (hooks as { name: string }[]).map(({ name }) => name),
  )
  const wanted = stepsOn(STEPS, 'themes', settings)
    .filter(({ room }) => room !== 'host')
    .map(({ room, name }) => `${room}.${name}`)
  expect(names.sort()).toEqual(wanted.sort())
})

test('a stack trace names the step that failed', async () => {
  const failing = step('beforeChange', 'saving', 'failing', ['themes'], () => () => {
    throw new Error('no')
  })
  const { hooks } = withSteps(
    { slug: 'themes', fields: [] },
    { steps: [failing], key: 'themes', settings },
  )
  const run = hooks?.beforeChange?.[0] as () => Promise<unknown>
  const error = await run().catch((thrown: unknown) => thrown as Error)
  expect((error as Error).stack).toContain('saving.failing')
})

test('the hooks of the host run where the table has them, and nothing of the host is lost', () => {
  const own = () => undefined
  const { hooks } = withSteps(
    {
      slug: 'themes',
      fields: [],
      hooks: { beforeChange: [own], beforeRead: [own], afterError: [own] },
    },
    { steps: STEPS, key: 'themes', settings },
  )
  const at = hooks?.beforeChange?.indexOf(own) ?? -1
  const order = hooks?.beforeChange?.map(({ name }) => name) ?? []
  expect(order.slice(0, at)).toEqual(['access.keepShared'])
  expect(order.slice(at + 1)).toEqual([
    'saving.planLive',
    'translation/records.noteSource',
    'audit.noteStatuses',
  ])
  expect(hooks?.beforeRead).toEqual([own])
  expect(hooks?.afterError?.[0]).toBe(own)
})
