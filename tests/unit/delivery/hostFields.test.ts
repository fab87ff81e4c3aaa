import type { Field } from 'payload'
import { expect, it } from 'vitest'

import { deliveryEndpoints } from '../../../src/delivery/endpoints.js'
import { resolveOptions } from '../../../src/options.js'
import type { PluginOptions } from '../../../src/entries/settings.js'

const open = { custom: { delivery: true } }

function start(collections: PluginOptions['collections']): void {
  deliveryEndpoints(resolveOptions({ ...(collections ? { collections } : {}) }, {}))
}

it.each<[string, Field, string]>([
  ['a group', { name: 'box', type: 'group', fields: [], ...open }, 'stories.box'],
  ['a list', { name: 'rows', type: 'array', fields: [], ...open }, 'stories.rows'],
  [
    'a field inside a group',
    { name: 'box', type: 'group', fields: [{ name: 'a', type: 'text', ...open }] },
    'stories.box.a',
  ],
  [
    'a relation to a collection of the host',
    { name: 'page', type: 'relationship', relationTo: 'pages', ...open },
    'stories.page',
  ],
  [
    'a relation to several collections',
    { name: 'any', type: 'relationship', relationTo: ['themes', 'stories'], ...open },
    'stories.any',
  ],
  [
    'a name that GraphQL does not take',
    { name: 'my-field', type: 'text', ...open },
    'stories.my-field',
  ],
])('%s cannot be typed and is refused at start, by its name', (_what, field, where) => {
  expect(() => start({ stories: { fields: [field] } })).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTIONS', message: expect.stringContaining(where) }),
  )
})

it('a public field of a collection that is not delivered is refused at start', () => {
  const fields: Field[] = [{ name: 'nickname', type: 'text', ...open }]
  expect(() => start({ users: { fields } })).toThrow(/collections\.users\.nickname/)
  expect(() => start({ media: { fields } })).toThrow(/collections\.media\.nickname/)
})

it('a public field with the name of one of ours is refused at start', () => {
  const fields: Field[] = [{ name: 'standfirst', type: 'text', ...open }]
  expect(() => start({ stories: { fields } })).toThrow(/standfirst/)
})

it('fields that are not marked may be of any kind', () => {
  expect(() =>
    start({ stories: { fields: [{ name: 'box', type: 'group', fields: [] }] } }),
  ).not.toThrow()
})

it('delivery that is switched off has no endpoints', () => {
  expect(deliveryEndpoints(resolveOptions({ delivery: false }, {}))).toEqual([])
})
