import { DEFAULT_SLUGS } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { UserError } from '../report.js'
import { deliveryQuery } from './graphql.js'
import { asObject } from './read.js'
import type { Http, Target } from './types.js'

/** Where things lie when nothing else is said: in the app that the plugin comes with. */
const OTHERS = { auditEvents: 'audit-events', schedules: 'schedules' } as const

/** A deployment that is known by its address alone: default slugs and routes, below its path, are assumed. */
export async function foreignTarget({ http, url }: { http: Http; url: string }): Promise<Target> {
  const base = pathOf(url)
  const routes = { api: `${base}/api`, admin: `${base}/admin`, delivery: `${base}/api/delivery` }
  const slugs = { ...OTHERS, ...DEFAULT_SLUGS }
  const target: Target = {
    origin: originOf(url),
    base,
    ...routes,
    slugs,
    locales: [],
    off: new Set(),
  }
  return { ...target, locales: await localesOf(http, target) }
}

type Own = {
  url: string
  settings: Settings
  routes: { api: string; admin: string }
}

/** A deployment of this app's own config, below Next's `basePath` where `withPayload` would tell it. */
export function ownTarget({ url, settings, routes }: Own): Target {
  const { delivery, locales, defaultLocale, off, slugs } = settings
  const base = pathOf(url) || (process.env.NEXT_BASE_PATH ?? '')
  const codes = locales.map(({ code }) => code).filter((code) => code !== defaultLocale)
  return {
    origin: originOf(url),
    base,
    api: base + routes.api,
    admin: base + routes.admin,
    delivery: `${base}${routes.api}${delivery ? delivery.path : '/delivery'}`,
    slugs: { ...OTHERS, ...slugs },
    locales: [defaultLocale, ...codes],
    off,
  }
}

/** The path that everything is below; empty at a root. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : ''
}

/** @throws UserError when the address is none. */
export function originOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed.origin
  throw new UserError(
    `--url: expected an address such as https://cms.example.org, got ${JSON.stringify(url)}.`,
  )
}

async function localesOf(http: Http, target: Target): Promise<string[]> {
  const query = deliveryQuery({ target }, '{ locales { code isDefault } }')
  const answer = await http.send(query).catch((error: unknown) => {
    throw new UserError(`${target.origin} cannot be reached: ${reasonOf(error)}.`)
  })
  const list: unknown = asObject(answer.json.data).locales
  const locales = (Array.isArray(list) ? list : []).map(asObject)
  const first = locales.filter(({ isDefault }) => isDefault === true)
  const others = locales.filter(({ isDefault }) => isDefault !== true)
  const codes = [...first, ...others].map(({ code }) => String(code).replaceAll('_', '-'))
  if (codes.length > 0) return codes
  const got = `status ${answer.status}`
  throw new UserError(
    `${target.origin}${target.delivery}/graphql: expected the delivery API of this plugin, got ${got}.`,
  )
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Node's fetch says « fetch failed », and why in the cause.
  const { cause } = error
  return cause instanceof Error && cause.message ? cause.message : error.message
}
