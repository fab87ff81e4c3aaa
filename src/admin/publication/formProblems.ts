import type { FormState } from 'payload'

import type { PublicationProblem } from '../../saving/dryRun.js'

/** What is wrong with a form, field by field in its order. */
export function formProblems(
  fields: FormState,
  labelOf: (path: string) => string,
): PublicationProblem[] {
  return Object.entries(fields).flatMap(([path, { valid, errorMessage }]) =>
    valid === false && errorMessage ? [{ path, label: labelOf(path), message: errorMessage }] : [],
  )
}
