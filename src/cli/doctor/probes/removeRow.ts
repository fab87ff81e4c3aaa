import { inside } from '../build.js'
import { found, asObject } from '../read.js'
import type { Doc } from '../types.js'

/** A row that one language drops is gone in all of them. */
export const removeRow = inside(
  {
    id: 'remove-row',
    title: 'A translator can remove rows shared by all languages.',
    source: 'Payload: array rows are shared, so a save of one language saves them for all.',
    remedy: 'Restore the rows in saves by translators (`keepSharedHook`).',
    as: 'translator',
    severity: 'high',
  },
  async ({ http, target, world, run }) => {
    const row = { dimension: 'sex', category: run, measure: { value: 54 } }
    const more = { query: { draft: true } }
    const data = {
      kind: 'figure',
      headline: '{value}',
      statement: run,
      adminTitle: `${run} key result`,
      programme: world.docs.programme.id,
      measure: { value: 1 },
      disaggregations: [row, { ...row, measure: { value: 46 } }],
    }
    const { id } = await world.make('keyResults', data, more)
    const path = `${target.api}/${target.slugs.keyResults}/${id}`
    const query = { locale: world.locales.own, draft: true, depth: 0 }
    const json = { statement: `${run} rows`, disaggregations: [] }
    const answer = await http.send({ as: 'translator', method: 'PATCH', path, query, json })
    const { live, latest } = await world.state('keyResults', id)
    const rows = Math.min(...[live, latest].map(rowsOf))
    return found(answer, rows < 2 && `Answered ${answer.status}: ${2 - rows} of 2 rows are gone.`)
  },
)

function rowsOf(doc: Doc | null): number {
  const rows: unknown = asObject(doc).disaggregations
  return Array.isArray(rows) ? rows.length : 2
}
