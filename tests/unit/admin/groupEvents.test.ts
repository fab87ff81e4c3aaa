import { expect, test } from 'vitest'

import { groupEvents } from '../../../src/admin/history/groupEvents.js'
import type { HistoryEvent } from '../../../src/audit/history/types.js'

const edit = (minute: number, more: Partial<HistoryEvent> = {}): HistoryEvent => ({
  at: `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`,
  action: 'edit',
  by: 'Ana',
  locale: 'es',
  fields: ['title'],
  version: '1',
  ...more,
})

test('edits of one person in one language that follow each other closely are one', () => {
  const events = [edit(9, { fields: ['summary'], version: '3' }), edit(5), edit(1)]
  expect(groupEvents(events)).toEqual([edit(9, { fields: ['summary', 'title'], version: '3' })])
})

test('those of others, in another language, long before, or that publish stay apart', () => {
  const events = [
    edit(50),
    edit(39),
    edit(38, { by: 'Léo' }),
    edit(37, { locale: 'en' }),
    edit(36, { action: 'publish' }),
    edit(35, { action: 'publish' }),
  ]
  expect(groupEvents(events)).toEqual(events)
})
