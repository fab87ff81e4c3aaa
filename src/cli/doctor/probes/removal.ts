import { attack, inside } from '../build.js'
import { gone } from '../changes.js'
import { docOf, found, isOk } from '../read.js'
import type { Probe } from '../types.js'

/** A translator who creates, removes or restores entries. */
export const removal: readonly Probe[] = [
  // The trash is a date.
  attack({
    id: 'trash',
    title: 'A translator can move an entry to the trash.',
    source: 'Payload: moving to the trash is an update of `deletedAt`.',
    remedy: 'Check `data.deletedAt` in `access.update`.',
    as: 'translator',
    severity: 'high',
    ask: ({ world }) => ({
      query: { locale: world.locales.own, depth: 0 },
      json: { deletedAt: new Date().toISOString() },
    }),
    judge: gone,
  }),
  // An entry of the doctor’s own.
  attack({
    id: 'delete',
    title: 'A translator can permanently delete an entry.',
    source: 'Payload: DELETE bypasses the trash.',
    remedy: 'Allow `access.delete` only to administrators.',
    as: 'translator',
    severity: 'critical',
    ask: ({ world }) => ({
      method: 'DELETE',
      query: { locale: world.locales.own, depth: 0 },
    }),
    judge: gone,
  }),
  // The condition names an entry of the doctor’s own, and no other.
  attack({
    id: 'bulk-delete',
    title: 'A translator can bulk-delete entries.',
    source: 'Payload: DELETE with a condition.',
    remedy: 'Allow `access.delete` only to administrators.',
    as: 'translator',
    severity: 'critical',
    ask: ({ target, theme, world }) => ({
      method: 'DELETE',
      path: `${target.api}/${target.slugs.themes}`,
      query: { locale: world.locales.own, depth: 0, 'where[id][in]': theme.id },
    }),
    judge: gone,
  }),
  inside({
    id: 'restore-trash',
    title: 'A translator can restore entries from the trash.',
    source: 'Payload: a restore is an update of `deletedAt` with `trash=true`.',
    remedy: 'Exclude entries in the trash from `access.update` for translators.',
    as: 'translator',
    severity: 'medium',
    run: async ({ http, target, world }) => {
      const { id } = world.docs.trashed
      const path = `${target.api}/${target.slugs.themes}/${id}`
      const query = { locale: world.locales.own, trash: true, depth: 0 }
      const json = { deletedAt: null }
      const answer = await http.send({ as: 'translator', method: 'PATCH', path, query, json })
      const { live } = await world.state('themes', id)
      const isBack = live !== null && !live.deletedAt
      // Back to where later probes look for it.
      if (isBack) await world.save('themes', id, { deletedAt: new Date().toISOString() })
      return found(answer, isBack && `Answered ${answer.status}: it was restored.`)
    },
  }),
  // Entries are begun by editors.
  inside({
    id: 'create',
    title: 'A translator can create or copy entries.',
    source: 'Payload’s default access is « anyone signed in ».',
    remedy: 'Allow `access.create` only to editors and administrators.',
    as: 'translator',
    severity: 'medium',
    run: async ({ http, target, world, run }) => {
      const slug = target.slugs.themes
      const path = `${target.api}/${slug}`
      const theme = await world.theme()
      const json = { title: `${run} created`, kind: 'theme', programme: world.docs.programme.id }
      const query = { locale: world.locales.own, draft: true, depth: 0 }
      const asks = [
        { path, json },
        { path: `${path}/${theme.id}/duplicate`, json: {} },
      ]
      for (const ask of asks) {
        const answer = await http.send({ as: 'translator', method: 'POST', query, ...ask })
        if (isOk(answer)) world.adopt(slug, docOf(answer)?.id)
        if (isOk(answer)) return found(answer, `It was created (${answer.status}).`)
      }
      return null
    },
  }),
]
