import { inside } from '../build.js'
import { found, asObject } from '../read.js'

/** The shortest way to everything else. */
export const ownRole = inside(
  {
    id: 'own-role',
    title: 'A translator can change their own role or languages.',
    source: 'Payload: a user who can update an account can update all of its fields.',
    remedy: 'Add access to the fields `role` and `locales`.',
    as: 'translator',
    severity: 'critical',
  },
  async ({ http, target, world }) => {
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
)
