import { attack, inside } from '../build.js'
import { changesInSource, changesOf } from '../changes.js'
import { asObject, docsOf, found, inLocale } from '../read.js'
import type { Doc, Probe } from '../types.js'

/** A translator who writes other languages. */
export const languages: readonly Probe[] = [
  // The simplest of all: another language in the address.
  attack({
    id: 'foreign-locale',
    title: 'A translator can write a language that is not assigned to them.',
    source: 'Access functions do not check `req.locale`.',
    remedy: 'Check `req.locale` in `access.update`.',
    as: 'translator',
    severity: 'critical',
    ask: ({ world, run }) => ({
      query: { locale: world.locales.source, draft: true, depth: 0 },
      json: { title: `${run} foreign` },
    }),
    judge: changesInSource('title'),
  }),
  // Without a locale in the address it is the default one.
  attack({
    id: 'no-locale',
    title: 'A translator can write the default language by omitting the locale.',
    source: 'Payload uses the default locale if the address has none.',
    remedy: 'Check `req.locale` in `access.update`, not the query.',
    as: 'translator',
    severity: 'critical',
    ask: ({ run }) => ({
      query: { draft: true, depth: 0 },
      json: { title: `${run} no locale` },
    }),
    judge: changesInSource('title'),
  }),
  // `locale=all` names no one language.
  attack({
    id: 'write-all-locales',
    title: 'A translator can write all languages at once.',
    source: 'Payload: `locale=all` and values by locale.',
    remedy: 'Refuse writes with `locale=all` or `*`.',
    as: 'translator',
    severity: 'critical',
    published: 'source',
    ask: ({ world, run }) => ({
      query: { locale: 'all', depth: 0 },
      json: { title: { [world.locales.source]: `${run} all`, [world.locales.own]: `${run} all` } },
    }),
    judge: changesInSource('title'),
  }),
  // `{title: {fr: …}}` in a write of another language.
  attack({
    id: 'object-for-text',
    title: 'An object can be stored in a text field.',
    source: 'Payload stores it as JSON text on SQLite and answers 500 on MongoDB.',
    remedy: 'Check the type of values before they are saved (`refuseMalformed`).',
    as: 'translator',
    severity: 'medium',
    ask: ({ world, run }) => ({
      query: { locale: world.locales.own, draft: true, depth: 0 },
      json: { title: { [world.locales.source]: `${run} object` } },
    }),
    judge: (seen) =>
      changesOf('title')(seen) ??
      (seen.answer.status >= 500 && `The server failed: ${seen.answer.status}.`),
  }),
  // The condition names an entry of the doctor’s own, and no other.
  attack({
    id: 'bulk-edit',
    title: 'A translator can bulk-edit another language.',
    source:
      'Payload: PATCH with a condition takes a different code path from PATCH of one document.',
    remedy: 'Check `req.locale` in `access.update`.',
    as: 'translator',
    severity: 'critical',
    ask: ({ target, theme, world, run }) => ({
      path: `${target.api}/${target.slugs.themes}`,
      query: { locale: world.locales.source, 'where[id][in]': theme.id, depth: 0 },
      json: { title: `${run} bulk` },
    }),
    judge: changesInSource('title'),
  }),
  // A number, a kind, a programme: one for every language.
  attack({
    id: 'shared-field',
    title: 'A translator can change shared fields.',
    source: 'Payload: a user who can save can change all fields that are not localised.',
    remedy: 'Add access to fields that are not localised (`protectSharedFields`).',
    as: 'translator',
    severity: 'high',
    ask: ({ world, run }) => ({
      query: { locale: world.locales.own, draft: true, depth: 0 },
      json: { title: `${run} shared`, number: 77, kind: 'crossCutting' },
    }),
    judge: changesOf('number', 'kind'),
  }),
  // A row that one language drops is gone in all of them.
  inside({
    id: 'remove-row',
    title: 'A translator can remove rows shared by all languages.',
    source: 'Payload: array rows are shared, so a save of one language saves them for all.',
    remedy: 'Restore the rows in saves by translators (`keepSharedHook`).',
    as: 'translator',
    severity: 'high',
    run: async ({ http, target, world, run }) => {
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
  }),
  // An old version holds the old texts of every language.
  inside({
    id: 'restore-version',
    title: 'A translator can revert other languages by restoring a version.',
    source: 'Payload: a restore rewrites all locales, but access only checks the request’s locale.',
    remedy: 'Require the right in every locale that the restore rewrites.',
    as: 'translator',
    severity: 'critical',
    run: async ({ http, target, world, run }) => {
      const { source, own } = world.locales
      const theme = await world.theme({ published: 'source' })
      const path = `${target.api}/${target.slugs.themes}`
      const where = { 'where[parent][equals]': theme.id, depth: 0, limit: 1, sort: 'updatedAt' }
      const list = await http.send({ as: 'admin', path: `${path}/versions`, query: where })
      await world.save('themes', theme.id, { title: `${run} newer`, _status: 'published' })
      const before = await world.state('themes', theme.id)
      const version = docsOf(list)?.[0]?.id
      const answer = await http.send({
        as: 'translator',
        method: 'POST',
        path: `${path}/versions/${String(version)}`,
        query: { locale: own, depth: 0 },
      })
      const after = await world.state('themes', theme.id)
      const changed = (['live', 'latest'] as const).find(
        (which) =>
          inLocale(before[which], 'title', source) !== inLocale(after[which], 'title', source),
      )
      return found(
        answer,
        changed !== undefined && `Answered ${answer.status}: ${source} was reverted (${changed}).`,
      )
    },
  }),
  // Two people in one text: the second must be told.
  inside({
    id: 'stale-save',
    title: 'A save based on an old text silently overwrites a newer one.',
    source: 'Payload: the last save wins.',
    remedy: 'Send the `revision` that you read; the plugin then answers 409.',
    as: 'translator',
    severity: 'high',
    run: async ({ http, target, world, run }) => {
      const { own } = world.locales
      const theme = await world.theme()
      const path = `${target.api}/${target.slugs.themes}/${theme.id}`
      const query = { locale: own, draft: true, depth: 0 }
      const read = await http.send({ as: 'translator', path, query })
      const revision: unknown = asObject(read.json).revision
      const save = (title: string) => {
        const json = { title: `${run} ${title}`, revision }
        return http.send({ as: 'translator', method: 'PATCH', path, query, json })
      }
      await save('first')
      const answer = await save('second')
      const { latest } = await world.state('themes', theme.id)
      const isLost = inLocale(latest, 'title', own) === `${run} second`
      return found(answer, isLost && `Answered ${answer.status}: the first text was overwritten.`)
    },
  }),
]

function rowsOf(doc: Doc | null): number {
  const rows: unknown = asObject(doc).disaggregations
  return Array.isArray(rows) ? rows.length : 2
}
