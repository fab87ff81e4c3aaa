import type { Payload } from 'payload'

import type { Settings } from '../options.js'

/** Brings editions back in step with the entries after a crash. */
export async function verifyAtStart(_payload: Payload, _settings: Settings): Promise<void> {}
