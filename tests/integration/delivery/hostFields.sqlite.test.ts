import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'
import { expect, it } from 'vitest'

import { create, richText } from '../../helpers/entries.js'
import { startPayload } from '../../helpers/payload.js'
import { translated } from './world.js'

const open = { custom: { delivery: true } }
const FIELDS: Field[] = [
  { name: 'subtitle', type: 'text', localized: true, ...open },
  { name: 'secret', type: 'text' },
  {
    type: 'row',
    fields: [
      { name: 'rating', type: 'number', ...open },
      { name: 'featured', type: 'checkbox', ...open },
    ],
  },
  { name: 'seenOn', type: 'date', ...open },
  { name: 'tags', type: 'select', hasMany: true, options: ['a', 'b'], ...open },
  { name: 'extra', type: 'json', ...open },
  { name: 'aside', type: 'richText', localized: true, editor: lexicalEditor(), ...open },
  { name: 'related', type: 'relationship', relationTo: 'themes', hasMany: true, ...open },
  { name: 'leaflet', type: 'upload', relationTo: 'files', ...open },
]

it('fields that a host app marks public come out under their names, typed', async () => {
  const app = await startPayload({ plugin: { collections: { stories: { fields: FIELDS } } } })
  const programme = (await create(app, 'programmes', { name: 'P', _status: 'published' })).id
  const theme = await create(app, 'themes', { programme, title: 'Thème', _status: 'published' })
  const hidden = await create(app, 'themes', { programme, title: 'Caché' }, { draft: true })
  const data = Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\na\n')
  const file = { data, mimetype: 'text/vtt', name: 'a.vtt', size: data.length }
  const leaflet = (await create(app, 'files', { language: 'fr' }, { more: { file } })).id
  await translated(app, 'stories', {
    shared: {
      programme,
      rating: 4.5,
      featured: true,
      seenOn: '2024-05-01T12:00:00.000Z',
      tags: ['b', 'a'],
      extra: { any: ['thing'] },
      related: [theme.id, hidden.id],
      leaflet,
      secret: 'caché',
    },
    fr: {
      title: 'Récit',
      body: richText('Corps'),
      subtitle: 'Sous-titre',
      aside: richText('Note'),
    },
  })
  const { data: answer, errors } = await app.graphql(`{
    stories(locale: fr) { nodes {
      subtitle rating featured seenOn tags extra aside { text html } related { title } leaflet { filename }
    } }
    __type(name: "Story") { fields { name } }
  }`)
  expect(errors).toBeUndefined()
  expect(answer.stories.nodes).toEqual([
    {
      subtitle: 'Sous-titre',
      rating: 4.5,
      featured: true,
      seenOn: '2024-05-01T12:00:00.000Z',
      tags: ['b', 'a'],
      extra: { any: ['thing'] },
      aside: { text: 'Note', html: '<p>Note</p>' },
      related: [{ title: 'Thème' }],
      leaflet: { filename: 'a.vtt' },
    },
  ])
  const names = answer.__type.fields.map(({ name }: { name: string }) => name)
  expect(names).not.toContain('secret')
  await app.stop()
})
