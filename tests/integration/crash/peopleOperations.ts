import { randomUUID } from 'node:crypto'

import { asApiClient, asUser } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import type { Operation } from './operations.js'
import type { World } from './world.js'

/** An account of which the password is known. */
async function account({ ask }: World) {
  const email = `${randomUUID()}@example.org`
  const password = randomUUID()
  const data = { email, password, name: 'Someone', role: 'translator', locales: ['es', 'en'] }
  const { body } = await ask('POST', 'users', data)
  return { id: (body as { doc: { id: number } }).doc.id, email, password }
}

/** Of accounts and of keys. */
export const PEOPLE_OPERATIONS: Operation[] = [
  {
    name: 'a sign-in',
    prepare: async (world) => {
      const { email, password } = await account(world)
      return () => rest(world.app, 'POST', 'users/login', { data: { email, password } })
    },
  },
  {
    name: 'a sign-in with a wrong password',
    status: 401,
    goesOn: true,
    prepare: async (world) => {
      const { email } = await account(world)
      const data = { email, password: 'not the password' }
      return () => rest(world.app, 'POST', 'users/login', { data })
    },
  },
  {
    name: 'a sign-out',
    prepare: async ({ app }) => {
      const by = await asUser(app, 'viewer')
      return () => rest(app, 'POST', 'users/logout', { by })
    },
  },
  {
    name: 'a new account',
    status: 201,
    prepare: ({ ask }) => {
      const email = `${randomUUID()}@example.org`
      const data = { email, password: randomUUID(), name: 'N', role: 'reviewer', locales: ['es'] }
      return Promise.resolve(() => ask('POST', 'users', data))
    },
  },
  {
    name: 'a change of an account',
    prepare: async (world) => {
      const { id } = await account(world)
      const data = { name: 'Another', locales: ['fr'], password: randomUUID() }
      return () => world.ask('PATCH', `users/${id}`, data)
    },
  },
  {
    name: 'delete of an account',
    prepare: async (world) => {
      const { id } = await account(world)
      return () => world.ask('DELETE', `users/${id}`)
    },
  },
  {
    name: 'a new API key',
    status: 201,
    prepare: ({ ask }) => {
      const data = { name: 'A site', scopes: ['read', 'preview'], enableAPIKey: true }
      return Promise.resolve(() => ask('POST', 'api-clients', { ...data, apiKey: randomUUID() }))
    },
  },
  {
    name: 'a change of an API key',
    prepare: async (world) => {
      const { id } = await asApiClient(world.app, ['read', 'preview'])
      const data = { scopes: ['read'], apiKey: randomUUID() }
      return () => world.ask('PATCH', `api-clients/${id}`, data)
    },
  },
  {
    name: 'the first use of an API key',
    goesOn: true,
    prepare: async ({ app }) => {
      const by = await asApiClient(app, ['read'])
      const where = 'delivery/graphql?query={__typename}'
      return () => rest(app, 'GET', where, { by })
    },
  },
]
