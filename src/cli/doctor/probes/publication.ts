import { attack, inside } from '../build.js'
import { liveChanged } from '../changes.js'
import { docOf, found, inLocale, isOk, isPublished } from '../read.js'
import type { Probe } from '../types.js'

/** A translator who publishes or unpublishes. */
export const publication: readonly Probe[] = [
  // Their own language, but translators do not publish.
  attack({
    id: 'publish-own',
    title: 'A translator can publish.',
    source:
      'Payload: a `{_status: draft}` condition does not exclude `_status: published` from the data.',
    remedy: 'Add access to the field `_status`, and check the data in `access.update`.',
    as: 'translator',
    severity: 'critical',
    published: 'source',
    ask: ({ world, run }) => ({
      query: { locale: world.locales.own, depth: 0 },
      json: { title: `${run} published`, _status: 'published' },
    }),
    judge: liveChanged,
  }),
  // The flag says draft, the data says published.
  attack({
    id: 'publish-as-draft',
    title: 'A translator can publish with a save flagged as a draft.',
    source: 'Payload: `_status: published` overrides `draft=true`.',
    remedy: 'Add access to the field `_status`.',
    as: 'translator',
    severity: 'critical',
    published: 'source',
    ask: ({ world, run }) => ({
      query: { locale: world.locales.own, draft: true, depth: 0 },
      json: { title: `${run} published`, _status: 'published' },
    }),
    judge: liveChanged,
  }),
  // A flag in the address that access functions are not told about.
  attack({
    id: 'publish-all',
    title: 'A translator can publish every language at once.',
    source: 'Payload: access for `publishAllLocales=true` only checks the request’s locale.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
    ask: ({ world, run }) => ({
      query: { locale: world.locales.own, publishAllLocales: true, depth: 0 },
      json: { title: `${run} all` },
    }),
    judge: liveChanged,
  }),
  // The way back is a flag too.
  attack({
    id: 'unpublish-all',
    title: 'A translator can unpublish every language at once.',
    source: 'Payload: access for `unpublishAllLocales=true` only checks the request’s locale.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
    published: 'both',
    ask: ({ world, run }) => ({
      query: { locale: world.locales.own, unpublishAllLocales: true, depth: 0 },
      json: { title: `${run} none` },
    }),
    judge: liveChanged,
  }),
  // The flag names the language, and the request says another.
  attack({
    id: 'publish-specific',
    title: 'A translator can publish another language.',
    source: 'Payload: `publishSpecificLocale` overwrites the locale of the request.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
    ask: ({ world, run }) => ({
      query: { locale: world.locales.own, publishSpecificLocale: world.locales.source, depth: 0 },
      json: { title: `${run} specific`, _status: 'published' },
    }),
    judge: liveChanged,
  }),
  // Withdrawing a text is as much a publication as showing it.
  attack({
    id: 'unpublish-own',
    title: 'A translator can unpublish.',
    source: 'Payload: a save with `_status: draft` and no draft flag unpublishes.',
    remedy: 'Make every save by a translator a draft (`forceDraftHook`).',
    as: 'translator',
    severity: 'high',
    published: 'both',
    ask: ({ world }) => ({
      query: { locale: world.locales.own, depth: 0 },
      json: { _status: 'draft' },
    }),
    judge: liveChanged,
  }),
  // No status, no flag: just a text.
  attack({
    id: 'edit-live',
    title: 'A translator can change the live text.',
    source:
      'Payload: a save without the draft flag writes the live document, even if it refuses `_status`.',
    remedy: 'Make every save by a translator a draft (`forceDraftHook`).',
    as: 'translator',
    severity: 'critical',
    published: 'both',
    ask: ({ world, run }) => ({
      query: { locale: world.locales.own, depth: 0 },
      json: { title: `${run} live` },
    }),
    judge: liveChanged,
  }),
  // The condition names an entry of the doctor’s own, and no other.
  attack({
    id: 'bulk-publish',
    title: 'A translator can bulk-publish.',
    source: 'Payload: bulk updates use the live text, and accept `publishAllLocales` too.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
    ask: ({ target, theme, world }) => ({
      path: `${target.api}/${target.slugs.themes}`,
      query: { locale: world.locales.own, 'where[id][in]': theme.id, depth: 0 },
      json: { _status: 'published' },
    }),
    judge: liveChanged,
  }),
  // The condition names an entry of the doctor’s own, and no other.
  attack({
    id: 'bulk-publish-all',
    title: 'A translator can bulk-publish every language.',
    source: 'Payload: bulk updates use the live text, and accept `publishAllLocales` too.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
    ask: ({ target, theme, world, run }) => ({
      path: `${target.api}/${target.slugs.themes}`,
      query: {
        locale: world.locales.own,
        publishAllLocales: true,
        'where[id][in]': theme.id,
        depth: 0,
      },
      json: { title: `${run} bulk` },
    }),
    judge: liveChanged,
  }),
  // Publishing later is publishing.
  inside({
    id: 'schedule',
    title: 'A translator can schedule publications.',
    source: 'Payload: any user of the admin can create schedules.',
    remedy: 'Require the right to publish the locale for scheduling.',
    as: 'translator',
    severity: 'critical',
    run: async ({ http, target, world }) => {
      const theme = await world.theme()
      const path = `${target.api}/${target.slugs.themes}/${theme.id}/schedule`
      const { source, own } = world.locales
      for (const locale of [own, source]) {
        const json = { locale, action: 'publish', at: '2099-01-01T09:00', timeZone: 'UTC' }
        const answer = await http.send({ as: 'translator', method: 'POST', path, json })
        if (!isOk(answer)) continue
        const query = { locale, action: 'publish' }
        await http.send({ as: 'admin', method: 'DELETE', path, query })
        return found(answer, `${locale} was scheduled (and cancelled again).`)
      }
      return null
    },
  }),
  // The latest draft is what a schedule publishes: who changes it decides what is published.
  inside({
    id: 'edit-scheduled',
    title:
      'A translator can change a text that is scheduled for publication, or cancel the schedule.',
    source: 'A schedule publishes the latest draft at its time, regardless of its author.',
    remedy: 'Refuse changes to scheduled texts by users who cannot publish them.',
    as: 'translator',
    severity: 'high',
    run: async ({ http, target, world, run }) => {
      const { own } = world.locales
      const theme = await world.theme()
      const path = `${target.api}/${target.slugs.themes}/${theme.id}`
      const schedule = { path: `${path}/schedule`, query: { locale: own, action: 'publish' } }
      const json = { locale: own, action: 'publish', at: '2099-01-01T09:00', timeZone: 'UTC' }
      const as = 'admin' as const
      const waiting = await http.send({ as, method: 'POST', path: schedule.path, json })
      if (!isOk(waiting)) return null
      const query = { locale: own, draft: true, depth: 0 }
      const title = `${run} after`
      const edited = await http.send({
        as: 'translator',
        method: 'PATCH',
        path,
        query,
        json: { title },
      })
      const { latest } = await world.state('themes', theme.id)
      const cancelled = await http.send({ as: 'translator', method: 'DELETE', ...schedule })
      if (!isOk(cancelled)) await http.send({ as, method: 'DELETE', ...schedule })
      const isEdited = inLocale(latest, 'title', own) === title
      return (
        found(edited, isEdited && `Answered ${edited.status}: the scheduled text has changed.`) ??
        found(cancelled, isOk(cancelled) && 'The publication was cancelled.')
      )
    },
  }),
  // No user chose to publish the copy.
  inside({
    id: 'duplicate-publishes',
    title: 'A copy of a published entry is published too.',
    source: 'Payload: duplicating copies the status of every locale.',
    remedy: 'Set `_status` to draft in a `beforeDuplicate` hook.',
    as: 'admin',
    severity: 'medium',
    run: async ({ http, target, world }) => {
      const slug = target.slugs.themes
      const theme = await world.theme({ published: 'both' })
      const path = `${target.api}/${slug}/${theme.id}/duplicate`
      const query = { locale: world.locales.source, depth: 0 }
      const answer = await http.send({ as: 'admin', method: 'POST', path, query, json: {} })
      const id = docOf(answer)?.id
      world.adopt(slug, id)
      if (id === undefined) return null
      const state = await world.state('themes', id)
      const shown = [world.locales.source, world.locales.own].filter((one) =>
        isPublished(state, one),
      )
      return found(answer, shown.length > 0 && `The copy is published in ${shown.join(', ')}.`)
    },
  }),
]
