import type { Field } from 'payload'
import { block, h, li, link, p, rule, state, t, ul } from './richTextOf.js'

const text = (name: string, more: object = {}) =>
  ({ name, type: 'text', localized: true, ...more }) as Field

/** Blocks of the rich text, as a host gives them to the walk. */
export const blockFields = (slug: string): Field[] | undefined =>
  ({
    callOut: [
      { name: 'style', type: 'select', options: ['info'] } as Field,
      { name: 'text', type: 'textarea', label: 'Text' } as Field,
    ],
    note: [{ name: 'content', type: 'richText' } as Field],
  })[slug]

/** A collection with every place that a localised text can have. */
export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Texts',
        fields: [
          text('title', { maxLength: 80, label: { en: 'Title', fr: 'Titre' } }),
          text('slug'),
          text('address', { custom: { translatable: false } }),
          text('secret', { hidden: true }),
          { name: 'summary', type: 'textarea', localized: true },
          { name: 'body', type: 'richText', localized: true },
        ],
      },
      { name: 'seo', label: 'SEO', fields: [text('title')] },
    ],
  },
  { name: 'year', type: 'number' },
  text('keywords', { hasMany: true }),
  {
    type: 'collapsible',
    label: 'Results',
    fields: [
      {
        name: 'results',
        type: 'group',
        label: false,
        fields: [text('heading'), { name: 'order', type: 'number' }],
      },
    ],
  },
  {
    name: 'disaggregations',
    type: 'array',
    labels: { singular: 'Part', plural: 'Parts' },
    fields: [
      { type: 'row', fields: [text('category'), { name: 'value', type: 'number' }] },
      { name: 'notes', type: 'array', fields: [text('note')] },
    ],
  },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [
      { slug: 'cta', labels: { singular: 'Call', plural: 'Calls' }, fields: [text('label')] },
      { slug: 'gap', fields: [{ name: 'size', type: 'number' }] },
    ],
  },
  {
    name: 'steps',
    type: 'array',
    localized: true,
    fields: [
      { name: 'name', type: 'text' },
      { name: 'days', type: 'number' },
    ],
  },
]

/** An entry of that collection as the database holds it: French, partly Spanish, a little English. */
export const entry = () => ({
  id: 7,
  title: { fr: 'Les femmes', es: 'Las mujeres', en: 'Women' },
  slug: { fr: 'les-femmes', es: 'las-mujeres' },
  address: { fr: 'https://x.test/fr' },
  secret: { fr: 'caché' },
  summary: { fr: 'Un résumé.\nEncore.' },
  body: {
    fr: state(
      h('h2', 'Le programme'),
      p([t('Lire '), link('/fr/a', 'ceci'), t(' et '), t('cela', 1), t('.')]),
      ul(li('Un', 1), li([t('Deux', 2)], 2), li([ul(li('Trois'))], 3)),
      rule,
      block({ id: 'c1', blockType: 'callOut', style: 'info', text: 'À noter' }),
      block({ id: 'm1', blockType: 'media', media: 3 }),
      p('Le 22 mars.'),
    ),
    es: state(
      h('h2', 'El programa'),
      p([t('Leer '), t('aquello', 1), t(' y '), link('/es/a', 'esto'), t('.')]),
      p('El 22 de marzo.'),
    ),
    en: state(p('In English')),
  },
  seo: { title: { fr: 'Titre de recherche' } },
  year: 2026,
  keywords: { fr: ['eau', 'santé'], es: ['agua'] },
  results: { heading: { fr: 'Résultats', es: 'Resultados' }, order: 2 },
  disaggregations: [
    {
      id: 'r1',
      category: { fr: 'Filles', es: 'Niñas' },
      value: 22,
      notes: [{ id: 'n1', note: { fr: 'Note' } }],
    },
    { id: 'r.2', category: { fr: 'Garçons', en: 'Boys' }, value: 3, notes: [] },
  ],
  layout: [
    { id: 'b1', blockType: 'cta', blockName: 'x', label: { fr: 'Agir' } },
    { id: 'b2', blockType: 'gap', size: 4 },
  ],
  steps: {
    fr: [
      { id: 's1', name: 'Écouter', days: 2 },
      { id: 's2', name: 'Agir', days: 3 },
    ],
    es: [{ id: 'z9', name: 'Escuchar', days: 5 }],
  },
})
