import { randomUUID } from 'node:crypto'

import { slugOf } from '../entries/slugOf.js'
import { type Chosen, examineUrl } from './doctor/examineUrl.js'
import { createHttp } from './doctor/http.js'
import { type DoctorReport, runDoctor } from './doctor/runDoctor.js'
import { originOf, ownTarget } from './doctor/target.js'
import { PROBES } from './doctor/probes/index.js'
import { probeTable, tellReport } from './doctor/tell.js'
import type { Credentials, Http, Target } from './doctor/types.js'
import type { App } from './openApp.js'
import type { AddCommand, StandaloneContext } from './program.js'
import { type Report, UserError } from './report.js'

type Options = Readonly<Record<string, unknown>>

/** `doctor`: attacks a running deployment, to find what is open before somebody else does. */
export function addDoctorCommand(add: AddCommand): void {
  add({
    usage: 'doctor',
    description: 'attack your own running deployment with every known exploit; exit 1 on a hole',
    options: [
      ['--url <url>', 'address of the deployment (default: this app, at PUBLIC_URL or PORT)'],
      ['--admin-email <email>', 'e-mail of an administrator (or DOCTOR_ADMIN_EMAIL)'],
      ['--admin-password <password>', 'their password (or DOCTOR_ADMIN_PASSWORD)'],
      ['--email <email>', 'e-mail of a translator (or DOCTOR_EMAIL), if you have no administrator'],
      ['--password <password>', 'their password (or DOCTOR_PASSWORD)'],
      ['--list', 'list the probes and exit'],
      ['--only <names>', 'probes or groups to run, separated by commas'],
      ['--skip <names>', 'probes or groups to skip, separated by commas'],
      ['--load', 'try as well what weighs on the deployment: a minute, not beside other users'],
      ['--keep', 'keep the probe entries, to repeat a request by hand; the next run removes them'],
    ],
    runAlone: (context) => {
      const { url, list: isList } = context.options
      if (isList === true) return Promise.resolve(tellProbes(context))
      return asText(url) ? examineGiven(context) : examineApp(context)
    },
  })
}

function tellProbes({ report }: StandaloneContext): Record<string, string[]> {
  report.say(probeTable())
  return Object.fromEntries(
    Object.entries(PROBES).map(([group, probes]) => [group, probes.map(({ id }) => id)]),
  )
}

/** A deployment that is known by its address, and by the accounts that are given. */
async function examineGiven({ options, report }: StandaloneContext): Promise<DoctorReport> {
  return examine({ report, options }, (input) =>
    examineUrl({
      ...input,
      url: asText(options.url) ?? '',
      admin: credentials(options, 'admin'),
      translator: credentials(options, 'translator'),
    }),
  )
}

/** This app's own server; an administrator for the time of the run is made in its database. */
async function examineApp({ options, report, openApp }: StandaloneContext): Promise<DoctorReport> {
  const app = await openApp()
  const { settings, payload } = app
  const url = settings.publicUrl || `http://localhost:${process.env.PORT ?? 3000}`
  const http = createHttp({ origin: originOf(url) })
  const target = ownTarget({ url, settings, routes: payload.config.routes })
  await checkReachable(http, target)
  const { admin, remove } = await makeAdmin(app)
  try {
    return await examine({ report, options }, (input) =>
      runDoctor({ ...input, http, target, admin, translator: null }),
    )
  } finally {
    await remove()
  }
}

async function examine(
  { report, options }: { report: Report; options: Options },
  run: (chosen: Chosen) => Promise<DoctorReport>,
): Promise<DoctorReport> {
  const interrupted = new AbortController()
  const interrupt = () => interrupted.abort()
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  const only = list(options.only)
  const result = await run({
    ...(only.length > 0 ? { only } : {}),
    skip: list(options.skip),
    load: options.load === true,
    keep: options.keep === true,
    signal: interrupted.signal,
    onProgress: (line) => report.progress(line),
  })
  report.say(tellReport(result))
  return result
}

async function checkReachable(http: Http, { origin, delivery }: Target): Promise<void> {
  const path = `${delivery}/graphql`
  await http.send({ path, query: { query: '{ __typename }' } }).catch(() => {
    throw new UserError(
      `${origin} does not answer. Start it with \`npm start\`, or name another server with --url.`,
    )
  })
}

/** Never kept: whatever a run leaves, this account goes. */
async function makeAdmin({ payload, settings }: App) {
  const collection = slugOf(settings, 'users')
  const admin = { email: `stories-doctor-${randomUUID()}@doctor.invalid`, password: randomUUID() }
  const { id } = await payload.create({
    collection,
    data: { ...admin, name: 'Doctor', role: 'admin' },
    depth: 0,
    overrideAccess: true,
  })
  const remove = () => payload.delete({ collection, id, depth: 0, overrideAccess: true })
  return { admin, remove }
}

/** From the options, or from the environment, where other programs do not see them. */
function credentials(options: Options, who: 'admin' | 'translator'): Credentials | null {
  const { env } = process
  const [email, password] =
    who === 'admin'
      ? [
          options.adminEmail ?? env.DOCTOR_ADMIN_EMAIL,
          options.adminPassword ?? env.DOCTOR_ADMIN_PASSWORD,
        ]
      : [options.email ?? env.DOCTOR_EMAIL, options.password ?? env.DOCTOR_PASSWORD]
  const [name, secret] = [asText(email), asText(password)]
  if (name !== null && secret !== null) return { email: name, password: secret }
  if (name === null && secret === null) return null
  throw new UserError(`Expected both an e-mail and a password for the ${who}.`)
}

function list(value: unknown): string[] {
  return (asText(value) ?? '').split(',').flatMap((name) => name.trim() || [])
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
