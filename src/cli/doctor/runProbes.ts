import { UserError } from '../report.js'
import type { AsTranslator, Finding, Inside, Outside, Probe, ProbeFacts } from './types.js'

/** What a probe found open. */
export type Hole = ProbeFacts & Finding

export type Outcome = {
  holes: Hole[]
  /** Ids of probes that found nothing. */
  passed: string[]
  /** Probes that could not be tried, and what they need. */
  skipped: { id: string; why: string }[]
  /** Probes that came to no end. */
  failed: { id: string; message: string }[]
}

type Input = {
  probes: readonly Probe[]
  outside: Outside
  translator: AsTranslator | null
  inside: Inside | null
  onProgress: (text: string) => void
}

/** Runs the probes one after another, those that may lock this address out last. */
export async function runProbes(input: Input): Promise<Outcome> {
  const outcome: Outcome = { holes: [], passed: [], skipped: [], failed: [] }
  const ordered = [...input.probes].sort((a, b) => rankOf(a) - rankOf(b))
  for (const [n, probe] of ordered.entries()) {
    input.onProgress(`${n + 1} of ${ordered.length}: ${probe.id}`)
    const result = await tryOne(probe, input)
    if (result === null) outcome.passed.push(probe.id)
    else if ('why' in result) outcome.skipped.push({ id: probe.id, why: result.why })
    else if ('message' in result) outcome.failed.push({ id: probe.id, message: result.message })
    else outcome.holes.push({ ...factsOf(probe), ...result })
  }
  return outcome
}

function rankOf(probe: Probe): number {
  if (probe.needs === 'silence') return 2
  return probe.needs === 'world' && probe.isLast ? 1 : 0
}

type Result = Finding | null | { why: string } | { message: string }

async function tryOne(probe: Probe, { outside, translator, inside }: Input): Promise<Result> {
  try {
    switch (probe.needs) {
      case 'world':
        return inside ? await probe.run(inside) : { why: 'requires an administrator account' }
      case 'translator':
        return translator ? await probe.run(translator) : { why: 'requires a translator account' }
      default:
        return await probe.run(outside)
    }
  } catch (error) {
    // Interrupted, or too many requests: no other probe would come further.
    if (error instanceof UserError && /^(Interrupted|Stopped)/.test(error.message)) throw error
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

function factsOf({ id, title, source, remedy, as, severity }: Probe): ProbeFacts {
  return { id, title, source, remedy, as, severity }
}
