import type { Probe } from '../types.js'
import { accounts } from './accounts.js'
import { anonymousLists } from './anonymousLists.js'
import { anonymousTexts } from './anonymousTexts.js'
import { anonymousWork } from './anonymousWork.js'
import { clients } from './clients.js'
import { delivery } from './delivery.js'
import { graphql } from './graphql.js'
import { languages } from './languages.js'
import { load } from './load.js'
import { people } from './people.js'
import { privileges } from './privileges.js'
import { publication } from './publication.js'
import { removal } from './removal.js'
import { server } from './server.js'
import { uploads } from './uploads.js'

/** Every probe, by group, in the order in which they run. */
export const PROBES: Readonly<Record<string, readonly Probe[]>> = {
  /** Anonymous callers, the management API. */
  anonymous: [...anonymousLists, ...anonymousTexts, ...anonymousWork],
  /** Anonymous callers, the delivery API. */
  delivery,
  /** HTTP and accounts. */
  http: [...server, ...accounts, ...uploads],
  clients,
  /** The management GraphQL. */
  graphql,
  /** A translator and other languages. */
  languages,
  /** A translator and publication. */
  publication,
  /** A translator and what is not theirs. */
  belongings: [...removal, ...people, ...privileges],
  /** Attacks that weigh on the deployment; only if asked for. */
  load,
}

/** Runs only if asked for. */
export const HEAVY = 'load'
