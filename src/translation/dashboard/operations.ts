import { z } from 'zod'

import type { Settings } from '../../entries/settings.js'
import type { Operation } from '../../schema/operation.js'
import { assignBody, localeField, takeBody } from './readAssignment.js'
import { filterQuery, PAGE_QUERY } from './readQuery.js'
import { requestBody } from './readRequest.js'

/** What the endpoints of the dashboard take and answer, by name. */
export function dashboardOperations(settings: Pick<Settings, 'locales' | 'slugs' | 'off'>) {
  const filter = filterQuery(settings)
  return {
    dashboard: {
      summary: 'Lists entries with the state of their translations.',
      query: filter.extend(PAGE_QUERY.shape),
      answer: 'A page of rows (`Dashboard`).',
    },
    totals: {
      summary: 'Counts the words of the same entries, by language and state.',
      query: filter,
      answer: 'The counts (`Totals`).',
    },
    people: {
      summary: 'Lists who may translate into a language.',
      query: z.object({ locale: localeField(settings) }),
      answer: '`{ people: { id, name }[] }`.',
    },
    assign: {
      summary: 'Assigns translations to a user, or to nobody.',
      body: assignBody(settings),
      answer: '`{ assigned }`: how many.',
    },
    request: {
      summary: 'Requests translations, open to any translator of the language.',
      body: requestBody(settings),
      answer: 'What was requested, entry by entry (`RequestReport`).',
    },
    take: {
      summary: 'Takes on requested translations.',
      body: takeBody(settings),
      answer: 'What was taken, entry by entry (`TakeReport`).',
    },
  } satisfies Record<string, Operation>
}
