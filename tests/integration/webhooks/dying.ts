import { vi } from 'vitest'

import { WRITES } from '../../../src/database/tellFailures.js'
import type { TestPayload } from '../../helpers/payload.js'

type Method = (...args: unknown[]) => Promise<unknown>

/** What editions and their notes are written to: before that, nothing is public that was not. */
const COUNTED = ['editions', 'changes'] as const

/**
 * Does something in a process that dies before its nth write to editions or notes: neither that write
 * nor any later one happens. Whether it came that far.
 */
export async function dyingAt(
  { payload, settings }: TestPayload,
  nth: number,
  act: () => Promise<unknown>,
): Promise<boolean> {
  const methods = payload.db as unknown as Record<string, Method>
  const counted: unknown[] = COUNTED.map((key) => settings.slugs[key])
  let writes = 0
  const spies = WRITES.filter((name) => name in methods).map((name) => {
    const write = methods[name]!.bind(payload.db)
    return vi.spyOn(methods, name).mockImplementation((...args) => {
      const { collection } = args[0] as { collection?: unknown }
      if (counted.includes(collection)) writes += 1
      return writes < nth ? write(...args) : Promise.reject(new Error('dead'))
    })
  })
  await act().catch(() => undefined)
  for (const spy of spies) spy.mockRestore()
  return writes >= nth
}
