import { execute, type ExecutionArgs, type ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'

import type { DeliveryContext } from '../context.js'

/**
 * Runs an operation within its budget. One that costs more than it may, or takes too long, is
 * answered with that error alone; what still runs of it fails at its next read.
 *
 * Yoga's own executor puts fields in the order in which they are ready. GraphQL wants the order of
 * the operation (§7.2.2), and an ETag the same bytes for the same answer.
 */
export const budgetPlugin: Plugin = {
  onExecute: ({ setExecuteFn }) => {
    setExecuteFn((args: ExecutionArgs) => executeWithin(args))
  },
}

async function executeWithin(args: ExecutionArgs): Promise<ExecutionResult> {
  const { reader } = args.contextValue as DeliveryContext // as `graphqlEndpoint.ts` gives it
  const { budget } = reader
  try {
    const result = await budget.within(() => execute(args))
    return budget.refusal ? { errors: [budget.refusal] } : result
  } catch (error) {
    if (budget.refusal) return { errors: [budget.refusal] }
    throw error
  }
}
