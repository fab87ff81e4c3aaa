import { DefaultTemplate, MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import type { FormatChoices } from '../../translation/formats/types.js'
import { TranslationDashboard } from './TranslationDashboard.client.js'
import { workspaceTexts } from './workspaceText.js'
import { addressOf } from './addressOf.js'

type Props = AdminViewServerProps & {
  /** Slugs of the collections whose entries are translated. */
  collections: readonly string[]
  /** Slug of the themes. */
  themes: string
  files: FormatChoices
}

/**
 * The page of the translators' workspace. Payload shows custom views to all users. So users who cannot
 * read drafts are turned away here, and anonymous callers go to the sign-in page.
 */
export function TranslationsView({
  initPageResult,
  params,
  searchParams,
  collections,
  themes,
  files,
}: Props) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const say = workspaceTexts(i18n.language)
  if (!user) return <SignIn {...{ req, searchParams }} />
  const isIn = permissions.canAccessAdmin === true
  const isAllowed = isIn && collections.some((slug) => visibleEntities.collections.includes(slug))
  if (!isIn) return <MinimalTemplate>{say('room.mayNotSee')}</MinimalTemplate>
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      viewActions={payload.config.admin.components.actions}
      // A copy: React seals what it was given, and the template writes on it.
      visibleEntities={{ ...visibleEntities }}
    >
      {isAllowed ? (
        <TranslationDashboard
          collections={collections}
          themes={themes}
          files={files}
          search={addressOf(searchParams)}
        />
      ) : (
        <p style={{ padding: 'var(--gutter-h)' }}>{say('room.mayNotSee')}</p>
      )}
    </DefaultTemplate>
  )
}

/** Goes by itself to the page to sign in, which leads back here. */
function SignIn({
  req,
  searchParams,
}: Pick<Props, 'searchParams'> & { req: Props['initPageResult']['req'] }) {
  const { routes, admin } = req.payload.config
  const say = workspaceTexts(req.i18n.language)
  const query = addressOf(searchParams)
  const adminRoute = routes.admin
  const back = formatAdminURL({ adminRoute, path: `/translations${query ? `?${query}` : ''}` })
  const redirect = new URLSearchParams({ redirect: back }).toString()
  const path = `${admin.routes.login}?${redirect}` as const
  const href = formatAdminURL({ adminRoute, includeBasePath: true, path })
  return (
    <MinimalTemplate>
      <meta httpEquiv="refresh" content={`0;url=${href}`} />
      <p>{say('room.signInFirst')}</p>
      <p>
        <a href={href}>{say('room.signIn')}</a>
      </p>
    </MinimalTemplate>
  )
}
