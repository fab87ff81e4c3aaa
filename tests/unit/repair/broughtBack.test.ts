import { describe, expect, test } from 'vitest'

import { at, History } from './history.js'

const FR = { title: { fr: 'Eau' }, themes: [1], _status: { fr: 'draft' } }
const TRASH = { deletedAt: at(2) }
/** A draft that waits in Spanish, and the mere status of a language that nobody wrote in. */
const ES = { ...FR, title: { fr: 'Eau', es: 'Agua' }, _status: { fr: 'draft', es: 'draft' } }
const BARE = { ...FR, title: { fr: 'Eau', es: null }, _status: { fr: 'draft', es: 'draft' } }

/** As versions were made: beside the live document, with the drafts of one language in it. */
function broughtBack(waiting: typeof ES | typeof BARE): History {
  return new History()
    .created(1, FR)
    .logged(1, { action: 'create', locale: 'fr' })
    .saved(2, { ...FR, ...TRASH }, { waits: { ...waiting, ...TRASH } })
    .logged(2, { action: 'trash' })
    .saved(3, FR, { copy: waiting, waits: waiting })
    .logged(3, { action: 'untrash' })
}

describe.each([
  ['a draft', ES],
  ['no text', BARE],
])('an entry that came out of the trash as a draft, in a language with %s', (_what, waiting) => {
  test('has lost nothing', () => {
    expect(broughtBack(waiting).found()).toBeNull()
  })

  test('has lost nothing when the versions before it are pruned', () => {
    expect(broughtBack(waiting).pruned(2).found()).toBeNull()
  })

  test('has lost nothing when another language is published later', () => {
    const published = { ...FR, _status: { fr: 'published' } }
    const waits = { ...waiting, _status: { ...waiting._status, fr: 'published' } }
    const history = broughtBack(waiting).saved(4, published, { waits })
    expect(history.logged(4, { action: 'publish', locale: 'fr' }).found()).toBeNull()
  })

  test('has lost what its live document lacks of that in the trash', () => {
    const history = broughtBack(waiting)
    const { live } = history.copies()
    expect(history.found({ live: { ...live, title: {}, _status: {} } })).toMatchObject({
      findings: [{ kind: 'liveLost', lost: ['texts (fr)'], from: at(2) }],
      change: { live: { title: { fr: 'Eau' }, _status: { fr: 'draft' } } },
    })
  })

  test('goes back into the trash when that save was cut short', () => {
    const history = broughtBack(waiting)
    const { versions, events } = history.copies()
    const cut = {
      versions: versions.slice(1).map((version, index) => ({ ...version, latest: index === 0 })),
      events: events.slice(0, -1),
      shown: at(2),
    }
    expect(history.found(cut)).toMatchObject({
      findings: [{ kind: 'unfinishedSave', from: at(2) }],
      change: { live: { deletedAt: at(2) }, remove: [versions[1]?.id] },
    })
  })
})

test('a language with a status alone has nothing to lose', () => {
  const history = new History().created(1, FR).saved(2, FR, { copy: BARE, waits: BARE })
  expect(history.logged(2, { action: 'unpublish', locale: 'fr' }).found()).toBeNull()
})

test('the texts of a copy that is one are lost where the live document lacks them', () => {
  const history = new History().created(1, FR).saved(2, FR, { copy: ES, waits: ES })
  expect(
    history.logged(2, { action: 'edit', locale: 'es', fields: ['title'] }).found(),
  ).toMatchObject({
    findings: [{ kind: 'liveLost', lost: ['texts (es)'], from: at(2) }],
  })
})
