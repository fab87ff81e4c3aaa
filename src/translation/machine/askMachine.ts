import { MachineError } from './machineError.js'
import type { MachineProblem, MachineProvider, MachineRequest } from './types.js'

/** What became of one text. */
export type MachineAnswer = { text: string } | { problem: MachineProblem }

type Asked = MachineRequest & {
  provider: MachineProvider
  /** Told of what a call failed with, whole. */
  onFailure?: (error: unknown) => void
}

/**
 * Asks a service for texts, in calls of the size that it takes, one after the other. A call that
 * fails, hangs or answers something else than a text for each costs its own texts only; after one
 * that failed or hung no other is made.
 */
export async function askMachine(asked: Asked): Promise<MachineAnswer[]> {
  const { provider, texts } = asked
  const most = provider.maxCharacters ?? 10_000
  const answers: MachineAnswer[] = texts.map(() => ({
    problem: { code: 'tooLong', values: { most } },
  }))
  let failure: MachineProblem | null = null
  for (const batch of batchesOf(texts, { most, count: provider.maxTexts ?? 50 })) {
    const given: Called = failure
      ? { problem: failure, isDown: true }
      : await callOnce(asked, batch)
    if ('problem' in given && given.isDown) failure = given.problem
    for (const [at, index] of batch.entries()) {
      answers[index] =
        'problem' in given ? { problem: given.problem } : (given.answers[at] ?? NOT_TEXT)
    }
  }
  return answers
}

const NOT_TEXT: MachineAnswer = { problem: { code: 'notText', values: {} } }

/** The places of texts that go together in one call; what is too long is in none. */
function batchesOf(
  texts: readonly string[],
  { most, count }: { most: number; count: number },
): number[][] {
  const batches: number[][] = []
  let room = 0
  for (const [index, { length }] of texts.entries()) {
    if (length > most) continue
    const last = batches.at(-1)
    if (last && last.length < count && length <= room) last.push(index)
    else {
      batches.push([index])
      room = most
    }
    room -= length
  }
  return batches
}

type Called = { answers: MachineAnswer[] } | { problem: MachineProblem; isDown: boolean }

async function callOnce(asked: Asked, batch: readonly number[]): Promise<Called> {
  const { provider, source, target, texts, onFailure } = asked
  const wait = provider.timeout ?? 30_000
  const signal = AbortSignal.timeout(wait)
  try {
    const wanted = batch.map((index) => texts[index] ?? '')
    // A service that ignores the signal must not block the caller.
    const given: unknown = await Promise.race([
      provider.translate({ source, target, texts: wanted }, { signal }),
      rejection(signal),
    ])
    if (!Array.isArray(given)) return { problem: { code: 'notText', values: {} }, isDown: false }
    if (given.length !== wanted.length) {
      const values = { expected: wanted.length, given: given.length }
      return { problem: { code: 'count', values }, isDown: false }
    }
    const answers = (given as unknown[]).map((text) =>
      typeof text === 'string' && text.trim() !== '' ? { text } : NOT_TEXT,
    )
    return { answers }
  } catch (error) {
    onFailure?.(error)
    if (signal.aborted) {
      return {
        problem: { code: 'timeout', values: { seconds: Math.ceil(wait / 1000) } },
        isDown: true,
      }
    }
    const why = error instanceof MachineError ? error.message : ''
    return { problem: { code: 'failed', values: { why } }, isDown: true }
  }
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new MachineError('timeout')), { once: true })
  })
}
