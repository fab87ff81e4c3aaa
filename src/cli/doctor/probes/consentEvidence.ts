import { firstOpen, inside } from '../build.js'

/** The signed paper behind a consent. */
export const consentEvidence = inside(
  {
    id: 'consent-evidence',
    title: 'Consent evidence is served to users other than editors.',
    source: 'Payload: files follow `access.read` of the upload collection.',
    remedy: 'Allow `access.read` of consents only to editors and administrators.',
    as: 'anonymous',
    severity: 'critical',
  },
  (context) => {
    const { api, slugs } = context.target
    const name = encodeURIComponent(String(context.world.docs.consent.filename))
    const path = `${api}/${slugs.consents}/file/${name}`
    const asks = (['anonymous', 'translator', 'reader', 'previewer'] as const).map((as) => ({
      as,
      path,
    }))
    return firstOpen(context, asks, ({ status }, { as }) => status === 200 && `Served to: ${as}.`)
  },
)
