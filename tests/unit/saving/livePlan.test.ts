import { expect, test } from 'vitest'

import { followPlan, planSave } from '../../../src/saving/livePlan.js'

const live = { title: { fr: 'Un', es: 'Uno' }, _status: { fr: 'published', es: 'published' } }
const latest = { title: { fr: 'Deux', es: 'Dos' }, _status: { fr: 'draft', es: 'draft' } }

test('taking every language back changes the status of each and no text', () => {
  const plan = planSave({
    asked: null,
    unpublishesAll: true,
    status: 'draft',
    isMoving: false,
    live,
    locale: 'es',
    sourceLocale: 'fr',
    mayEditShared: true,
  })
  const fields = [{ name: 'title', type: 'text' as const, localized: true }]
  expect(followPlan({ plan, live, latest, fields })).toEqual({
    ...live,
    _status: { fr: 'draft', es: 'draft' },
  })
})
