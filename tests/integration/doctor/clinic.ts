import { configToSchema } from '@payloadcms/graphql'
import { execute, parse, specifiedRules, validate } from 'graphql'
import { randomUUID } from 'node:crypto'
import type { Config, Endpoint, PayloadRequest, Plugin, SanitizedConfig } from 'payload'

import { createHttp } from '../../../src/cli/doctor/http.js'
import { type DoctorReport, runDoctor } from '../../../src/cli/doctor/runDoctor.js'
import { ownTarget } from '../../../src/cli/doctor/target.js'
import type { PluginOptions } from '../../../src/entries/settings.js'
import { ORIGIN, startPayload, type TestPayload } from '../../helpers/payload.js'
import { PENDING } from './pending.js'

/** Probes of what only the whole server answers: pages, and limits ahead of Payload. */
export const SERVER_ONLY = ['headers-admin', 'headers-site', 'headers-api', 'sign-in-limit']

export type Opening = {
  plugin?: PluginOptions
  config?: Partial<Config>
  /** Changes the config after the plugin. */
  after?: (config: Config) => Config
  /** Anybody may use the management GraphQL, as Payload has it. */
  openGraphql?: boolean
}

export type Send = (path: string, init?: RequestInit) => Promise<Response>

/** An app with something open on purpose, and a doctor for it. */
export async function startClinic(opening: Opening = {}): Promise<TestPayload> {
  const last: Plugin = Object.assign(
    (config: Config) => opening.after?.(config) ?? config,
    // Payload sorts plugins by it: this one comes after the plugin under test.
    { order: 1 },
  )
  // Many sign-ins in a row would wait for their turns.
  const security = { passwordChecks: { burst: 1000 }, ...opening.plugin?.security }
  return startPayload({
    plugin: { ...opening.plugin, security },
    config: {
      ...opening.config,
      endpoints: [managementGraphql(opening.openGraphql ?? false)],
      plugins: [last],
    },
  })
}

type Examination = {
  only?: string[]
  skip?: string[]
  admin?: false
  keep?: boolean
  signal?: AbortSignal
  via?: (send: Send) => Send
}

/** Runs the doctor on the app, through its router, without a port. */
export async function examine(app: TestPayload, more: Examination = {}): Promise<DoctorReport> {
  const { only, skip = [...SERVER_ONLY, ...PENDING], via, keep, signal } = more
  const admin = more.admin === false ? null : await makeAdmin(app)
  const plain: Send = (path, init) => app.request(path, init)
  const send = via ? via(plain) : plain
  const fetch = (url: string | URL | Request, init?: RequestInit) => {
    const { pathname, search } = new URL(url instanceof Request ? url.url : url)
    return send(`${pathname}${search}`, init)
  }
  const { settings, config } = app
  return runDoctor({
    target: ownTarget({ url: ORIGIN, settings, routes: config.routes }),
    http: createHttp({ origin: ORIGIN, fetch }),
    admin,
    translator: null,
    skip,
    ...(only ? { only } : {}),
    ...(keep ? { keep } : {}),
    ...(signal ? { signal } : {}),
  })
}

async function makeAdmin({ payload, settings }: TestPayload) {
  const account = { email: `admin-${randomUUID().slice(0, 8)}@example.org`, password: randomUUID() }
  await payload.create({
    collection: settings.slugs.users,
    data: { ...account, name: 'Admin', role: 'admin' },
    overrideAccess: true,
    depth: 0,
  })
  return account
}

/** As `src/app/(payload)/api/graphql/route.ts`, on this config and without Next. */
function managementGraphql(isOpen: boolean): Endpoint {
  const made = new WeakMap<SanitizedConfig, Made>()
  return {
    path: '/graphql',
    method: 'post',
    handler: async (req) => {
      if (!req.user && !isOpen)
        return Response.json({ errors: [{ message: 'No.' }] }, { status: 401 })
      const { config } = req.payload
      const known = made.get(config) ?? configToSchema(config)
      made.set(config, known)
      return Response.json(await run(req, known))
    },
  }
}

type Made = ReturnType<typeof configToSchema>

async function run(req: PayloadRequest, { schema, validationRules }: Made): Promise<unknown> {
  const { query } = (await req.json?.()) as { query: string }
  const document = parse(query)
  const args = { schema, document, contextValue: { headers: {}, req } }
  const rules = [...specifiedRules, ...validationRules(args)]
  const errors = validate(schema, document, rules)
  return errors.length > 0 ? { errors } : execute(args)
}
