import { asTranslator, firstOpen, inside } from '../build.js'
import { greyPng } from '../image.js'
import { asObject, docOf, docsOf, firstId, found, isOk } from '../read.js'
import type { Probe } from '../types.js'

/** In a queue of which there is none, so that nothing would run. */
const QUEUE = 'stories-doctor-none'

/** A translator who gains rights or forges records. */
export const privileges: readonly Probe[] = [
  // Who may change the log may hide what they did.
  inside({
    id: 'audit-changes',
    title: 'The audit log can be written, changed or emptied through the API.',
    source: 'The log is an ordinary collection whose access lets administrators write.',
    remedy: 'Refuse create, update and delete on the audit log to all users.',
    as: 'admin',
    severity: 'high',
    run: async ({ http, target, world, run }) => {
      const slug = target.slugs.auditEvents
      const path = `${target.api}/${slug}`
      const as = 'admin' as const
      const json = { actor: run, action: 'create', at: '2020-01-01T00:00:00.000Z', via: 'rest' }
      const made = await http.send({ as, method: 'POST', path, json })
      if (isOk(made)) world.adopt(slug, docOf(made)?.id)
      if (isOk(made)) return found(made, 'An event was forged.')
      // Only events that the doctor itself caused.
      const query = { 'where[entryTitle][like]': run, limit: 1, depth: 0 }
      const id = firstId(docsOf(await http.send({ as, path, query })))
      if (id === null) return null
      const changed = await http.send({
        as,
        method: 'PATCH',
        path: `${path}/${id}`,
        json: { actor: run },
      })
      if (isOk(changed)) return found(changed, 'An event was changed.')
      const removed = await http.send({ as, method: 'DELETE', path: `${path}/${id}` })
      return found(removed, isOk(removed) && 'An event was removed.')
    },
  }),
  // The shortest way to everything else.
  inside({
    id: 'own-role',
    title: 'A translator can change their own role or languages.',
    source: 'Payload: a user who can update an account can update all of its fields.',
    remedy: 'Add access to the fields `role` and `locales`.',
    as: 'translator',
    severity: 'critical',
    run: async ({ http, target, world }) => {
      const { id } = world.docs.translator
      const path = `${target.api}/${target.slugs.users}/${id}`
      const { source, own } = world.locales
      const json = { role: 'admin', locales: [own, source] }
      const answer = await http.send({ as: 'translator', method: 'PATCH', path, json })
      const { live } = await world.state('users', id)
      const { role, locales } = asObject(live)
      const isSame = role === 'translator' && JSON.stringify(locales) === JSON.stringify([own])
      // Later probes must find a translator.
      if (!isSame) await world.save('users', id, { role: 'translator', locales: [own] })
      return found(
        answer,
        !isSame && `The account is now ${String(role)}, ${JSON.stringify(locales)}.`,
      )
    },
  }),
  // Accounts of the doctor’s own.
  inside({
    id: 'other-account',
    title: 'A translator can change, create or unlock other accounts.',
    source: 'Payload’s default access is « anyone signed in », `access.unlock` too.',
    remedy: 'Allow access to users only to administrators, and to each user’s own account.',
    as: 'translator',
    severity: 'critical',
    run: async ({ http, target, world, run }) => {
      const slug = target.slugs.users
      const path = `${target.api}/${slug}`
      const { bystander } = world.docs
      const as = 'translator' as const
      const account = { email: `${run}-made@doctor.invalid`, password: crypto.randomUUID() }
      const asks = [
        { method: 'PATCH', path: `${path}/${bystander.id}`, json: { name: `${run} changed` } },
        { method: 'POST', path: `${path}/unlock`, json: { email: bystander.email } },
        { method: 'POST', path, json: { ...account, name: run, role: 'admin' } },
      ]
      for (const ask of asks) {
        const answer = await http.send({ as, ...ask })
        if (ask.path === path && isOk(answer)) world.adopt(slug, docOf(answer)?.id)
        if (isOk(answer)) return found(answer, `Answered ${answer.status}.`)
      }
      return null
    },
  }),
  // A key is an account that never signs out.
  inside({
    id: 'make-client',
    title: 'A translator can create or change API clients.',
    source: 'Payload’s default access is « anyone signed in ».',
    remedy: 'Allow access to API clients only to administrators.',
    as: 'translator',
    severity: 'critical',
    run: async ({ http, target, world, run }) => {
      const slug = target.slugs.apiClients
      const path = `${target.api}/${slug}`
      const as = 'translator' as const
      const json = { name: `${run} made`, scopes: ['preview'], enableAPIKey: true }
      const made = await http.send({ as, method: 'POST', path, json })
      if (isOk(made)) world.adopt(slug, docOf(made)?.id)
      if (isOk(made)) return found(made, 'It was created.')
      const changed = { scopes: ['read', 'preview'] }
      const own = `${path}/${world.docs.reader.id}`
      for (const who of ['translator', 'reader'] as const) {
        const answer = await http.send({ as: who, method: 'PATCH', path: own, json: changed })
        if (isOk(answer)) return found(answer, `Changed by: ${who}.`)
      }
      return null
    },
  }),
  inside({
    id: 'translator-uploads',
    title: 'A translator can upload, change or delete files or consents.',
    source: 'Payload’s default access is « anyone signed in ».',
    remedy: 'Allow create, update and delete of uploads only to editors and administrators.',
    as: 'translator',
    severity: 'high',
    run: async ({ http, target, world, run }) => {
      const { api, slugs } = target
      const as = 'translator' as const
      const file = {
        name: `${run}-t.png`,
        type: 'image/png',
        bytes: greyPng(26),
        data: { alt: run },
      }
      const sent = await http.send({ as, method: 'POST', path: `${api}/${slugs.media}`, file })
      if (isOk(sent)) world.adopt(slugs.media, docOf(sent)?.id)
      if (isOk(sent)) return found(sent, 'The file was stored.')
      const { media, consent } = world.docs
      const asks = [
        { method: 'PATCH', path: `${api}/${slugs.media}/${media.id}`, json: { credit: run } },
        { method: 'PATCH', path: `${api}/${slugs.consents}/${consent.id}`, json: { notes: run } },
        { method: 'DELETE', path: `${api}/${slugs.consents}/${consent.id}` },
      ]
      for (const ask of asks) {
        const answer = await http.send({ as, ...ask })
        if (isOk(answer)) return found(answer, `${ask.method} is answered with ${answer.status}.`)
      }
      return null
    },
  }),
  asTranslator({
    id: 'run-jobs',
    title: 'A translator or an anonymous caller can run the server’s jobs.',
    source: 'Payload: `jobs.access.run` is « anyone signed in » by default.',
    remedy: 'Set `jobs.access.run`, `queue` and `cancel`.',
    as: 'translator',
    severity: 'medium',
    run: (context) => {
      const path = `${context.target.api}/payload-jobs/run`
      const query = { queue: QUEUE, limit: 1, disableScheduling: true }
      const asks = (['anonymous', 'translator'] as const).map((as) => ({ as, path, query }))
      return firstOpen(context, asks, (answer, { as }) => {
        // Where there are no jobs at all Payload says so before it asks who wants to know.
        const isNone = answer.json.message === 'No jobs to run.'
        return isOk(answer) && !isNone && `They run for: ${as}.`
      })
    },
  }),
]
