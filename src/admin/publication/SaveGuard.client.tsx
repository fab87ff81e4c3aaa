'use client'

import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui'
import { type ReactNode, useCallback } from 'react'
import type { ServerFunctionClient } from 'payload'

import { DrawerGuard } from '../forms/DrawerGuard.client.js'
import { PageCare } from '../PageCare.client.js'

type Props = {
  children?: ReactNode
  /** Of the collections whose saves are merged by the server. */
  slugs: readonly string[]
}

/**
 * Switches off, for entries, Payload's warning that a document was saved elsewhere: it can only
 * throw away what was typed. The server merges such saves, and `ConflictDialog` shows what cannot
 * be merged. Guards what is typed in drawers, too. A provider around the whole admin.
 */
export function SaveGuard({ children, slugs }: Props) {
  const { serverFunction } = useServerFunctions()
  const guarded = useCallback<ServerFunctionClient>(
    (call) => serverFunction({ ...call, args: withoutWarning(call, slugs) }),
    [serverFunction, slugs],
  )
  return (
    <ServerFunctionsProvider serverFunction={guarded}>
      {children}
      <DrawerGuard />
      <PageCare />
    </ServerFunctionsProvider>
  )
}

type Call = Parameters<ServerFunctionClient>[0]

function withoutWarning({ name, args }: Call, slugs: readonly string[]): Call['args'] {
  if (name !== 'form-state' || !args.checkForStaleData) return args
  const isEntry = slugs.some((slug) => slug === args.collectionSlug)
  return isEntry ? { ...args, checkForStaleData: false } : args
}
