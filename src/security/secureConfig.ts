import type { Config, PayloadRequest } from 'payload'

import type { Settings } from '../entries/settings.js'
import { graphQLRules } from './management/graphQLRule.js'
import { accessEndpoint } from './management/accessEndpoints.js'
import { hideSuggestions } from './management/hideInternals.js'
import { leaveOnError } from './signIn/signInHooks.js'

/** What a host's config gets beside its collections: GraphQL's rules, CORS, errors, `GET /access`. */
export function secureConfig(
  config: Config,
  settings: Settings,
): Pick<Config, 'cors' | 'csrf' | 'graphQL' | 'hooks' | 'endpoints'> {
  if (!settings.enabled) return {}
  const { graphQL, hooks, endpoints } = config
  return {
    ...origins(config, settings),
    graphQL: {
      ...graphQL,
      // Our rule hides it from anonymous callers, in development too.
      disableIntrospectionInProduction: graphQL?.disableIntrospectionInProduction ?? false,
      validationRules: (args) => [
        ...(graphQL?.validationRules?.(args) ?? []),
        ...graphQLRules(args, isPerson),
      ],
    },
    hooks: {
      ...hooks,
      afterError: [...(hooks?.afterError ?? []), leaveOnError, hideSuggestions],
    },
    endpoints: [...(endpoints ?? []), accessEndpoint(settings)],
  }
}

/** Sites that may use the management API with people's cookies: both lists have to name them. */
function origins({ cors, csrf }: Config, { security, publicUrl }: Settings) {
  const own = publicUrl === '' ? [] : [new URL(publicUrl).origin]
  const listed = [...new Set([...(csrf ?? []), ...own, ...security.cors])]
  return {
    ...(security.cors.length > 0 && (cors === undefined || Array.isArray(cors))
      ? { cors: [...new Set([...(cors ?? []), ...security.cors])] }
      : {}),
    // An empty list would let the pages of any site use the cookies.
    ...(listed.length > 0 ? { csrf: listed } : {}),
  }
}

function isPerson(contextValue: unknown): boolean {
  // Payload's handler puts its request there.
  const { req } = (contextValue ?? {}) as { req?: Pick<PayloadRequest, 'user'> }
  return Boolean(req?.user)
}
