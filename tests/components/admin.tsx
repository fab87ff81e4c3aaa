import { DocumentInfoProvider, EntityVisibilityProvider, Form, RootProvider } from '@payloadcms/ui'
import { cleanup, configure, render } from '@testing-library/react'
import { en } from '@payloadcms/translations/languages/en'
import {
  AppRouterContext,
  type AppRouterInstance,
} from 'next/dist/shared/lib/app-router-context.shared-runtime.js'
import {
  PathnameContext,
  SearchParamsContext,
} from 'next/dist/shared/lib/hooks-client-context.shared-runtime.js'
import type { ClientConfig } from 'payload'
import type { ComponentProps, ReactNode } from 'react'
import { afterEach, vi } from 'vitest'

/** A request that the page has made. */
export type Sent = { method: string; url: URL; data: unknown }

/** What the server answers: a body, a status with a body, or nothing known. */
type Answer = { status?: number; body: unknown } | undefined

type Server = (sent: Sent) => Answer | Promise<Answer>

const NOBODY: Server = () => ({ status: 503, body: {} })
let server = NOBODY
let all: Sent[] = []

// Once for all tests: what watches the page's requests has it from its first use on.
vi.stubGlobal('fetch', async (input: RequestInfo | URL, init: RequestInit = {}) => {
  const { method = 'GET', body } = init
  const text = body instanceof FormData ? body.get('_payload') : body
  const data: unknown = typeof text === 'string' ? JSON.parse(text) : undefined
  const address = input instanceof Request ? input.url : String(input)
  const sent = { method, url: new URL(address, window.location.href), data }
  all.push(sent)
  const { status = 200, body: given = {} } = (await server(sent)) ?? {}
  return Response.json(given, { status })
})

// Only what never comes is given up.
configure({ asyncUtilTimeout: 30_000 })

afterEach(() => {
  cleanup()
  server = NOBODY
})

/** Answers the requests of the page in place of a server, and keeps them. What is not known is `{}`. */
export function serve(answer: Server): Sent[] {
  server = answer
  all = []
  return all
}

type RootProps = ComponentProps<typeof RootProvider>

const LOCALES = ['fr', 'es', 'en'].map((code) => ({ code, label: code }))

/** What of the admin's config the components read. */
const CONFIG = {
  admin: { dateFormat: 'yyyy-MM-dd', routes: {}, timezones: {}, user: 'users' },
  blocksMap: {},
  collections: [
    {
      slug: 'stories',
      labels: { singular: 'Story', plural: 'Stories' },
      admin: { useAsTitle: 'title' },
      fields: [{ name: 'title', type: 'text', label: 'Title', admin: {} }],
      versions: { drafts: true, maxPerDoc: 0 },
    },
    { slug: 'users', admin: {}, auth: { tokenExpiration: 7200 }, fields: [] },
  ],
  globals: [],
  localization: { defaultLocale: 'fr', fallback: true, locales: LOCALES },
  routes: { admin: '/admin', api: '/api' },
  serverURL: '',
} as unknown as ClientConfig // the rest is for views that are not here

const ROUTER: AppRouterInstance = {
  bfcacheId: '',
  back: () => undefined,
  forward: () => undefined,
  prefetch: () => undefined,
  push: () => undefined,
  refresh: () => undefined,
  replace: () => undefined,
}

type InAdmin = {
  locale?: string
  /** What the host has written instead of texts of the plugin, by key. */
  texts?: Record<string, string>
}

/** Shows something as it stands in the admin in English, to an editor who is signed in. */
export function renderAdmin(shown: ReactNode, { locale = 'fr', texts }: InAdmin = {}) {
  const root: Omit<RootProps, 'children'> = {
    config: CONFIG,
    dateFNSKey: 'en-US',
    fallbackLang: 'en',
    languageCode: 'en',
    languageOptions: [],
    locale,
    permissions: { canAccessAdmin: true, collections: {}, globals: {} },
    serverFunction: () => Promise.resolve({ state: {} }),
    theme: 'light',
    translations: { ...en.translations, stories: texts } as typeof en.translations, // a part is typed only
    user: null,
  }
  return render(
    <AppRouterContext value={ROUTER}>
      <PathnameContext value="/admin">
        <SearchParamsContext value={new URLSearchParams({ locale })}>
          <RootProvider {...root}>
            <EntityVisibilityProvider visibleEntities={{ collections: ['stories'], globals: [] }}>
              {shown}
            </EntityVisibilityProvider>
          </RootProvider>
        </SearchParamsContext>
      </PathnameContext>
    </AppRouterContext>,
  )
}

type InForm = {
  locale?: string
  /** Values of further fields, by path. */
  values?: Record<string, unknown>
}

/** Shows something as it stands in the form of story 1. */
export function renderInForm(shown: ReactNode, { locale = 'fr', values = {} }: InForm = {}) {
  const entries = Object.entries({ title: 'Un', ...values })
  const initialState = Object.fromEntries(
    entries.map(([path, value]) => [path, { value, initialValue: value, valid: true }]),
  )
  return renderAdmin(
    <DocumentInfoProvider
      collectionSlug="stories"
      id="1"
      initialData={{ id: '1', title: 'Un' }}
      initialState={initialState}
      hasPublishedDoc={false}
      hasSavePermission
      hasPublishPermission
      docPermissions={{ fields: true, update: true }}
      isLocked={false}
      currentEditor={{ id: '9', collection: 'users' }}
      lastUpdateTime={1}
      mostRecentVersionIsAutosaved={false}
      unpublishedVersionCount={0}
      versionCount={1}
    >
      <Form
        action="/api/stories/1?locale=fr"
        method="PATCH"
        initialState={initialState}
        isDocumentForm
      >
        {shown}
      </Form>
    </DocumentInfoProvider>,
    { locale },
  )
}
