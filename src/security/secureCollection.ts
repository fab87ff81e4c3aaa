import type { CollectionConfig } from 'payload'

import type { Settings } from '../entries/settings.js'
import { onlyUploads } from './files/onlyUploads.js'
import { fileEndpoint } from './files/fileEndpoint.js'
import { volumeHook } from './limits/volume.js'
import { keyStrategy } from './keys/keyStrategy.js'
import { docAccessEndpoint } from './management/accessEndpoints.js'
import { capHook } from './management/capHook.js'
import { accountEndpoints } from './signIn/accountEndpoints.js'
import { afterSignIn, signInHook } from './signIn/signInHooks.js'
import { forgetNames } from './signIn/forgetNames.js'

/** A collection of the plugin with what holds for every request, whatever the host has made of it. */
export function secureCollection(
  collection: CollectionConfig,
  settings: Settings,
): CollectionConfig {
  if (!settings.enabled || collection.endpoints === false) return collection
  const { slug, hooks, endpoints } = collection
  const secured: CollectionConfig = {
    ...collection,
    endpoints: [
      ...(endpoints ?? []),
      docAccessEndpoint(slug, settings),
      ...(collection.upload ? [fileEndpoint(slug, settings)] : []),
    ],
    hooks: {
      ...hooks,
      beforeOperation: [
        volumeHook(settings),
        capHook(settings.security),
        ...(collection.upload ? [onlyUploads] : []),
        ...(hooks?.beforeOperation ?? []),
      ],
    },
  }
  if (slug === settings.slugs.users) return withSignIn(secured, settings)
  return slug === settings.slugs.apiClients ? withKeys(secured, settings) : secured
}

function withSignIn(collection: CollectionConfig, settings: Settings): CollectionConfig {
  const { hooks, endpoints } = collection
  const forget = forgetNames(settings)
  return {
    ...collection,
    endpoints: [...(endpoints || []), ...accountEndpoints(settings)],
    hooks: {
      ...hooks,
      beforeOperation: [signInHook(settings), ...(hooks?.beforeOperation ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), forget],
      afterDelete: [...(hooks?.afterDelete ?? []), forget],
      afterLogin: [...(hooks?.afterLogin ?? []), afterSignIn(settings)],
    },
  }
}

function withKeys(collection: CollectionConfig, settings: Settings): CollectionConfig {
  const { auth } = collection
  if (typeof auth !== 'object') return collection
  return {
    ...collection,
    auth: { ...auth, strategies: [...(auth.strategies ?? []), keyStrategy(settings)] },
  }
}
