import { z } from 'zod'

import { kindOf } from './kindOf.js'
import { said } from './said.js'

/** A whole number of so much or more. */
export function whole(least: number) {
  return said(z.int().min(least), { expected: `a whole number of ${least} or more` })
}

/** A function; what it takes and gives cannot be checked. */
export function callable<F>() {
  return said(
    z.custom<F>((given) => typeof given === 'function'),
    { expected: 'a function', shown: kindOf },
  )
}

/** The properties of an object of which all names have a schema of one kind. */
export function shapeOfEach<const K extends string, S extends z.ZodType>(
  names: readonly K[],
  make: (name: K) => S,
): Record<K, S> {
  // `fromEntries` forgets the names.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, S>
}
