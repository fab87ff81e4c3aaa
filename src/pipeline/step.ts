import type { CollectionConfig } from 'payload'

import type { Settings } from '../entries/settings.js'
import type { CollectionKey } from '../entries/slugs.js'

type Hooks = NonNullable<CollectionConfig['hooks']>
/** When a step runs: the name of Payload's hook. */
export type Moment = Exclude<keyof Hooks, undefined>
type HookOf<M extends Moment> = NonNullable<Hooks[M]>[number]

/** One step of the operations on some collections. */
export type Step<K extends CollectionKey = CollectionKey, M extends Moment = Moment> = {
  moment: M
  name: string
  /** The folder under `src` that has it. */
  room: string
  on: readonly K[]
  /** Runs also where the plugin is switched off: who may do what holds then too. */
  whenOff: boolean
  make: (key: K, settings: Settings) => HookOf<M>
}

/** A line of the table of steps. */
export function step<K extends CollectionKey, M extends Moment>(
  moment: M,
  room: string,
  name: string,
  on: readonly K[],
  make: Step<K, M>['make'],
  { whenOff = false }: { whenOff?: boolean } = {},
): Step {
  // Made for the collections that it names and for no other, see `withSteps`.
  return { moment, room, name, on, make, whenOff } as unknown as Step
}

/** The room of the host app. */
export const HOST = 'host'

/** Where, at a moment, the hooks that a collection has itself run; else before all of ours. */
export function host(moment: Moment): Step {
  return { moment, room: HOST, name: HOST, on: [], make: () => () => undefined, whenOff: true }
}
