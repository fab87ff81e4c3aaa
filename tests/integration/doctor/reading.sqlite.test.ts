import { expect, test } from 'vitest'

import { examine, startClinic } from './clinic.js'
import {
  access,
  anybody,
  anyoneSignedIn,
  type Case,
  inCollection,
  withoutHooks,
} from './openings.js'

const READING = ['anonymous', 'delivery', 'clients', 'belongings']

/** Opens by reading: what must then be found, and nothing beside it. */
const CASES: Case[] = [
  {
    name: 'what is published is read by anybody, as Payload’s guides have it',
    opening: access('themes', { read: () => ({ _status: { equals: 'published' } }) }),
    only: READING,
    finds: [
      'anonymous-counts',
      'anonymous-entries',
      'client-reads',
      'client-trash',
      'graphql-all-locales',
      'rest-all-locales',
      'rest-fallback',
      'rest-trash',
      'rest-where',
    ],
  },
  {
    name: 'entries are read by anybody',
    opening: access('themes', { read: anybody }),
    only: READING,
    finds: [
      'anonymous-counts',
      'anonymous-entries',
      'client-reads',
      'client-trash',
      'graphql-all-locales',
      'rest-all-locales',
      'rest-draft',
      'rest-fallback',
      'rest-populate',
      'rest-trash',
      'rest-where',
    ],
  },
  {
    name: 'versions are read by anybody',
    opening: access('themes', { readVersions: anybody }),
    only: READING,
    finds: ['anonymous-versions', 'client-people', 'client-reads', 'rest-draft'],
  },
  {
    name: 'entries are read by anyone signed in, API clients too',
    opening: access('themes', { read: anyoneSignedIn }),
    only: READING,
    finds: ['client-reads', 'client-trash', 'graphql-all-locales', 'rest-where'],
  },
  {
    name: 'accounts are read by anyone signed in',
    opening: access('users', { read: anyoneSignedIn }),
    only: READING,
    finds: ['client-people', 'client-reads', 'translator-people'],
  },
  {
    name: 'accounts are read by anybody',
    opening: access('users', { read: anybody }),
    only: READING,
    finds: [
      'anonymous-counts',
      'anonymous-people',
      'client-people',
      'client-reads',
      'translator-people',
    ],
  },
  {
    name: 'consents are read by anyone signed in',
    opening: access('consents', { read: anyoneSignedIn }),
    only: READING,
    finds: ['client-people', 'client-reads', 'consent-evidence', 'translator-consents'],
  },
  {
    name: 'the audit log is read by anyone signed in',
    opening: access('audit-events', { read: anyoneSignedIn }),
    only: READING,
    finds: ['client-people', 'translator-audit'],
  },
  {
    name: 'uploads are read by anybody',
    opening: access('media', { read: anybody }),
    only: READING,
    finds: ['anonymous-entries', 'anonymous-files', 'client-reads'],
  },
  {
    name: 'editions stay when an entry is unpublished or trashed',
    opening: inCollection('themes', ({ hooks }) => ({
      hooks: {
        ...hooks,
        afterChange: (hooks?.afterChange ?? []).map((hook): typeof hook => (args) => {
          const { _status, deletedAt } = args.doc as { _status?: string; deletedAt?: string }
          return _status === 'published' && !deletedAt ? (hook(args) as unknown) : args.doc
        }),
      },
    })),
    only: ['delivery'],
    finds: ['delivery-fallback', 'delivery-trashed', 'delivery-unpublished'],
  },
  {
    name: 'editions stay when a consent is withdrawn',
    opening: withoutHooks('consents', 'beforeChange', 'afterChange'),
    only: ['delivery'],
    finds: ['delivery-withdrawn'],
  },
  {
    name: 'the delivery API has no limits',
    opening: {
      plugin: {
        delivery: {
          maxDepth: 1_000,
          maxBreadth: 1_000_000,
          maxTokens: 1_000_000,
          maxCost: 1_000_000_000,
          maxBodyBytes: 100_000_000,
        },
      },
    },
    only: ['delivery'],
    finds: [
      'delivery-body',
      'delivery-breadth',
      'delivery-cost',
      'delivery-depth',
      'delivery-tokens',
    ],
  },
  {
    name: 'the management GraphQL answers anybody',
    opening: { openGraphql: true },
    only: ['anonymous', 'graphql'],
    finds: ['anonymous-graphql'],
  },
  {
    name: 'the management GraphQL answers anybody, without rules of its own',
    opening: {
      openGraphql: true,
      after: (config) => ({ ...config, graphQL: { disableIntrospectionInProduction: false } }),
    },
    only: ['anonymous', 'graphql'],
    finds: ['anonymous-graphql', 'graphql-introspection', 'graphql-suggestions'],
  },
  {
    name: 'where an entry stands is told to anybody',
    opening: inCollection('themes', ({ endpoints }) => ({
      endpoints: [
        { path: '/:id/publication', method: 'get', handler: () => Response.json({ locales: [] }) },
        ...(endpoints || []),
      ],
    })),
    only: ['anonymous'],
    finds: ['publication-state'],
  },
  {
    name: 'how translations stand is told to anybody',
    opening: {
      after: (config) => ({
        ...config,
        endpoints: [
          { path: '/translation/totals', method: 'get', handler: () => Response.json({}) },
          ...(config.endpoints ?? []),
        ],
      }),
    },
    only: ['anonymous'],
    finds: ['translation-lists'],
  },
  {
    name: 'internal collections stay in GraphQL',
    opening: {
      after: ({ onInit, ...config }) => ({
        ...config,
        onInit: async (payload) => {
          const preferences = payload.config.collections.find(
            ({ slug }) => slug === 'payload-preferences',
          )
          const before = preferences?.graphQL
          await onInit?.(payload)
          if (preferences) Object.assign(preferences, { graphQL: before })
        },
      }),
    },
    only: ['graphql'],
    finds: ['graphql-internals'],
  },
  {
    name: 'lists may be of any size',
    opening: { plugin: { security: { maxLimit: 1_000_000 } } },
    only: ['graphql'],
    finds: ['list-limit'],
  },
]

test.each(CASES)(
  'it is found when $name',
  async ({ opening, only, finds }) => {
    const app = await startClinic(opening)
    try {
      const report = await examine(app, { only })
      expect(report.failed).toEqual([])
      expect(report.left).toEqual([])
      expect(report.holes.map(({ id }) => id).sort()).toEqual(finds.sort())
    } finally {
      await app.stop()
    }
  },
  120_000,
)
