import { randomBytes } from 'node:crypto'

import { findLeftovers, PREFIX, removeAll } from './leftovers.js'
import { HEAVY, PROBES } from './probes/index.js'
import { runProbes, type Hole, type Outcome } from './runProbes.js'
import { UserError } from '../report.js'
import { signIn } from './signIn.js'
import type { AsTranslator, Credentials, Http, Inside, Outside, Probe, Target } from './types.js'
import { closeWorld, openWorld } from './world.js'

export type DoctorInput = {
  target: Target
  http: Http
  /** With an administrator's account the doctor makes entries of its own, and attacks those. */
  admin: Credentials | null
  /** Without one only what a translator may read is tried; an administrator makes one. */
  translator: Credentials | null
  /** Ids of probes, or names of their groups. @default all */
  only?: readonly string[]
  skip?: readonly string[]
  /** Try as well what weighs on the deployment. @default false */
  load?: boolean
  /** Leave what was made, so that requests can be repeated by hand. */
  keep?: boolean
  onProgress?: (text: string) => void
  /** Ends the run; what was made is removed all the same. */
  signal?: AbortSignal
}

export type DoctorReport = Outcome & {
  /** Nothing is open, and every probe that ran came to its end. */
  ok: boolean
  url: string
  /** Requests that were sent. */
  requests: number
  /** What could not be removed again, or was kept: `collection/id`. */
  left: string[]
}

export type { Hole }

/**
 * Attacks a deployment with every probe that the given accounts allow, and tidies up after itself.
 *
 * @throws UserError when an account cannot sign in, or what the probes need cannot be made.
 */
export async function runDoctor(input: DoctorInput): Promise<DoctorReport> {
  const { http, target, signal } = input
  const run = `${PREFIX}${randomBytes(4).toString('hex')}`
  const context: Outside = { http, target, run }
  signal?.addEventListener('abort', () => http.stop())
  const probes = chosen(input)
  const made: { slug: string; id: number | string }[] = []
  const tidy = async () => {
    // Also after an interruption, because stopping a run should not leave its accounts behind.
    http.resume()
    return input.keep ? made : closeWorld({ http, target }, made)
  }
  try {
    const outcome = await attackAll({ input, context, probes, made })
    const left = (await tidy()).map(({ slug, id }) => `${slug}/${id}`)
    const ok = outcome.holes.length === 0 && outcome.failed.length === 0
    return { ok, url: target.origin, ...outcome, requests: http.count(), left }
  } catch (error) {
    await tidy()
    throw error
  }
}

/** @throws UserError for a name that is neither a probe's nor a group's. */
function chosen({ only, skip = [], load = false }: DoctorInput): Probe[] {
  const named = new Map(
    Object.entries(PROBES).flatMap(([group, probes]) =>
      probes.map((probe) => [probe, [group, probe.id]] as const),
    ),
  )
  const names = new Set([...named.values()].flat())
  const unknown = [...(only ?? []), ...skip].find((name) => !names.has(name))
  if (unknown !== undefined)
    throw new UserError(
      `No probe or group is called ${unknown}. There are ${[...names].join(', ')}.`,
    )
  const isNamed = (list: readonly string[], probe: Probe) =>
    named.get(probe)?.some((name) => list.includes(name)) ?? false
  return [...named.keys()].filter(
    (probe) =>
      (only === undefined ? load || named.get(probe)?.[0] !== HEAVY : isNamed(only, probe)) &&
      !isNamed(skip, probe),
  )
}

async function attackAll(args: {
  input: DoctorInput
  context: Outside
  probes: readonly Probe[]
  made: { slug: string; id: number | string }[]
}): Promise<Outcome> {
  const { input, context, probes, made } = args
  const { admin, onProgress = () => undefined } = input
  const needsWorld = probes.some(({ needs }) => needs === 'world' || needs === 'translator')
  if (admin && needsWorld) {
    onProgress('Signing in and creating probe entries')
    await signIn(context, admin, 'admin')
    await removeAll(context, await findLeftovers(context, admin.email))
  }
  const inside = admin && needsWorld ? await openInside(context, made) : null
  const translator = inside ?? (await visit(input, context))
  return runProbes({ probes, outside: context, translator, inside, onProgress })
}

/** With probe entries, and a translator who was made for them. */
async function openInside(
  context: Outside,
  made: { slug: string; id: number | string }[],
): Promise<Inside | null> {
  const [source, own] = context.target.locales
  if (source === undefined || own === undefined) return null
  const { world, translator } = await openWorld({ ...context, locales: { source, own }, made })
  await signIn(context, translator, 'translator')
  return { ...context, world, credentials: translator }
}

/** With a translator's account that was there before. */
async function visit(input: DoctorInput, context: Outside): Promise<AsTranslator | null> {
  const { translator: credentials } = input
  if (!credentials) return null
  await signIn(context, credentials, 'translator')
  return { ...context, credentials }
}
