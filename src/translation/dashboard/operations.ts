import { z } from 'zod'

import type { Settings } from '../../entries/settings.js'
import type { Operation } from '../../schema/operation.js'
import { ANSWERS } from './answers.js'
import { assignBody, localeField, takeBody } from './readAssignment.js'
import { filterQuery, PAGE_QUERY } from './readQuery.js'
import { requestBody } from './readRequest.js'

type Known = Pick<Settings, 'locales' | 'slugs' | 'off'>

/** What the endpoints of the dashboard take and answer, by name. */
export function dashboardOperations(settings: Known) {
  return { ...readOperations(settings), ...workOperations(settings) }
}

function readOperations(settings: Known) {
  const filter = filterQuery(settings)
  return {
    dashboard: {
      summary: 'Lists entries with the state of their translations.',
      query: filter.extend(PAGE_QUERY.shape),
      answer: 'A page of rows.',
      returns: ANSWERS.dashboard,
    },
    totals: {
      summary: 'Counts the words of the same entries, by language and state.',
      query: filter,
      answer: 'The counts.',
      returns: ANSWERS.totals,
    },
    people: {
      summary: 'Lists who may translate into a language.',
      query: z.object({ locale: localeField(settings) }),
      answer: 'The people.',
      returns: ANSWERS.people,
    },
  } satisfies Record<string, Operation>
}

function workOperations(settings: Known) {
  return {
    assign: {
      summary: 'Assigns translations to a user, or to nobody.',
      body: assignBody(settings),
      answer: 'How many were assigned.',
      returns: ANSWERS.assign,
    },
    request: {
      summary: 'Requests translations, open to any translator of the language.',
      body: requestBody(settings),
      answer: 'What was requested, entry by entry.',
      returns: ANSWERS.request,
    },
    take: {
      summary: 'Takes on requested translations.',
      body: takeBody(settings),
      answer: 'What was taken, entry by entry.',
      returns: ANSWERS.take,
    },
  } satisfies Record<string, Operation>
}
