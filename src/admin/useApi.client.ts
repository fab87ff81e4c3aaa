'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { type Answer, apiAddress, type Asked, callApi } from './callApi.js'

export type Api = {
  /** The address of a path below the REST API, as links need it. */
  address: (path: string) => string
  /** Sends JSON or a file to a path below the REST API. The body is what its endpoint promises. */
  ask: <Body>(path: string, asked?: Asked) => Promise<Answer<Body>>
}

/**
 * The one way in which the admin calls endpoints: as the signed-in person, in the language of the
 * interface.
 */
export function useApi(): Api {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const { serverURL, routes } = config
  const { api } = routes
  return useMemo(() => {
    const address = (path: string) => apiAddress({ serverURL, routes: { api } }, path)
    return { address, ask: (path, asked) => callApi(address(path), { ...asked, language }) }
  }, [api, language, serverURL])
}
