import { expect, test } from 'vitest'

import { examine, startClinic } from './clinic.js'
import {
  access,
  all,
  anyoneSignedIn,
  type Case,
  inCollection,
  withoutFieldAccess,
  withoutHooks,
} from './openings.js'

const WRITING = ['clients', 'languages', 'publication', 'belongings', 'graphql']

/** Opens by writing: what must then be found, and nothing beside it. */
const CASES: Case[] = [
  {
    name: 'entries are changed by anyone signed in',
    opening: access('themes', { update: anyoneSignedIn }),
    only: WRITING,
    finds: [
      'bulk-edit',
      'client-writes',
      'foreign-locale',
      'graphql-foreign',
      'graphql-publish',
      'graphql-url-locale',
      'no-locale',
      'publish-own',
    ],
  },
  {
    name: 'entries are changed and published by anyone signed in',
    opening: all(
      access('themes', { update: anyoneSignedIn }),
      withoutFieldAccess('themes', (name) => name === '_status'),
      withoutHooks('themes', 'beforeOperation'),
    ),
    only: WRITING,
    finds: [
      'bulk-edit',
      'bulk-publish-all',
      'client-writes',
      'edit-live',
      'foreign-locale',
      'graphql-foreign',
      'graphql-publish',
      'graphql-url-locale',
      'object-for-text',
      'publish-all',
      'publish-as-draft',
      'publish-own',
      'publish-specific',
      'restore-trash',
      'stale-save',
      'unpublish-all',
      'unpublish-own',
    ],
  },
  {
    name: 'nothing looks at operations before access does',
    opening: withoutHooks('themes', 'beforeOperation'),
    only: WRITING,
    finds: ['edit-live', 'object-for-text', 'stale-save', 'unpublish-all', 'unpublish-own'],
  },
  {
    name: 'entries are deleted by anyone signed in',
    opening: access('themes', { delete: anyoneSignedIn }),
    only: ['belongings', 'graphql'],
    finds: ['bulk-delete', 'delete', 'graphql-delete'],
  },
  {
    name: 'entries are made by anyone signed in',
    opening: access('themes', { create: anyoneSignedIn }),
    only: ['belongings'],
    finds: ['create'],
  },
  {
    name: 'shared fields have no access of their own',
    opening: all(
      withoutFieldAccess('themes', (name) => name === 'number' || name === 'kind'),
      withoutHooks('themes', 'beforeChange'),
    ),
    only: ['languages'],
    finds: ['shared-field'],
  },
  {
    name: 'rows are not kept as they are',
    opening: withoutHooks('key-results', 'beforeChange'),
    only: ['languages'],
    finds: ['remove-row'],
  },
  {
    name: 'people choose their own role',
    opening: withoutFieldAccess('users', (name) => name === 'role' || name === 'locales'),
    only: ['belongings'],
    finds: ['own-role'],
  },
  {
    name: 'accounts are changed and made by anyone signed in',
    opening: access('users', { update: anyoneSignedIn, create: anyoneSignedIn }),
    only: ['belongings'],
    finds: ['other-account'],
  },
  {
    name: 'API clients are made by anyone signed in',
    opening: access('api-clients', { create: anyoneSignedIn }),
    only: ['belongings'],
    finds: ['make-client'],
  },
  {
    name: 'keys have no last day',
    opening: inCollection('api-clients', ({ fields }) => ({
      fields: fields.filter((field) => !('name' in field) || field.name !== 'expiresOn'),
    })),
    only: ['clients'],
    finds: ['client-expired'],
  },
  {
    name: 'files are uploaded by anyone signed in',
    opening: access('media', { create: anyoneSignedIn }),
    only: ['belongings'],
    finds: ['translator-uploads'],
  },
  {
    name: 'administrators may write the audit log',
    opening: all(
      access('audit-events', { create: anyoneSignedIn, delete: anyoneSignedIn }),
      withoutHooks('audit-events', 'beforeOperation'),
    ),
    only: ['belongings'],
    finds: ['audit-changes'],
  },
  {
    name: 'jobs are run by anyone signed in',
    opening: {
      after: (config) => ({
        ...config,
        jobs: {
          ...config.jobs,
          tasks: [{ slug: 'nothing', handler: () => ({ output: {} }) }],
          access: { ...config.jobs?.access, run: anyoneSignedIn },
        },
      }),
    },
    only: ['belongings'],
    finds: ['run-jobs'],
  },
  {
    name: 'the table of rights lets translators publish and schedule',
    opening: {
      plugin: {
        rights: {
          translator: {
            entries: { publish: 'locales', unpublish: 'locales', schedule: 'locales' },
          },
        },
      },
    },
    only: ['publication'],
    finds: ['edit-live', 'edit-scheduled', 'publish-own', 'schedule', 'unpublish-own'],
  },
  {
    name: 'texts that wait for publication are not held',
    opening: withoutHooks('themes', 'beforeValidate'),
    only: ['publication'],
    finds: ['edit-scheduled'],
  },
  {
    name: 'a copy keeps its status',
    opening: inCollection('themes', ({ fields }) => ({
      fields: fields.filter((field) => !('name' in field) || field.name !== '_status'),
    })),
    only: ['publication'],
    finds: ['duplicate-publishes'],
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
