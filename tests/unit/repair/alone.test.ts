import { expect, test } from 'vitest'

import { at, History } from './history.js'

const FR = { title: { fr: 'Eau' }, _status: { fr: 'published' } }

/** Published anew, without a snapshot, an event or an edition. */
function published(before: typeof FR | typeof BOTH, after: typeof FR | typeof BOTH) {
  const history = new History().created(1, before).saved(2, after, { waits: before })
  const { versions } = history.copies()
  const left = versions.slice(1).map((version, index) => ({ ...version, latest: index === 0 }))
  return history.found({ versions: left, shown: at(1) })
}
const BOTH = { title: { fr: 'Eau', es: 'Agua' }, _status: { fr: 'published', es: 'draft' } }

test('an entry of one language that was published while the plugin was off is whole', () => {
  expect(published(FR, { ...FR, title: { fr: 'Terre' } })).toBeNull()
})

test('a publication that did not keep what waits in another language is undone', () => {
  expect(published(BOTH, { ...BOTH, title: { fr: 'Terre', es: 'Agua' } })).toMatchObject({
    findings: [{ kind: 'unfinishedSave', from: at(1) }],
  })
})
