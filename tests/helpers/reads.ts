import { type MockInstance, vi } from 'vitest'

import type { TestPayload } from './payload.js'

type Method = (...args: unknown[]) => Promise<unknown>

/** Ways in which the delivery API reads: Payload's, and on SQL our own. */
function readMethods({ payload }: TestPayload): [Record<string, Method>, string[]] {
  const methods = payload.db as unknown as Record<string, Method>
  return [methods, ['find', 'count', 'selectRows'].filter((name) => name in methods)]
}

/** Watches every read of the database. */
export function watchReads(app: TestPayload) {
  const [methods, names] = readMethods(app)
  const spies = names.map((name): [string, MockInstance<Method>] => [name, vi.spyOn(methods, name)])
  const calls = () =>
    spies.flatMap(([name, { mock }]) => mock.calls.map(([given]) => ({ name, given })))
  return {
    total: () => calls().length,
    counts: () =>
      calls().filter(
        ({ name, given }) => name === 'count' || JSON.stringify(given).includes('count(*)'),
      ).length,
    /** How many rows each read may give; a read of rows by their keys has no limit. */
    limits: () =>
      calls()
        .map(({ given }) => given as { limit?: number; texts?: string[]; values?: unknown[] })
        .filter(({ texts }) => !texts || texts.at(-2)?.endsWith(' LIMIT '))
        .map(({ limit, values }) => Number(limit ?? values?.at(-1))),
    restore: () => {
      for (const [, spy] of spies) spy.mockRestore()
    },
  }
}

/** Puts something before every read of the database. */
export function beforeReads(app: TestPayload, act: () => Promise<unknown>): () => void {
  const [methods, names] = readMethods(app)
  const spies = names.map((name) => {
    const read = methods[name]?.bind(app.payload.db)
    return vi.spyOn(methods, name).mockImplementation(async (...args) => {
      await act()
      return read?.(...args)
    })
  })
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}
