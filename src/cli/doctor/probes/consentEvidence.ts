import { firstOpen, inside } from '../build.js'

/** The signed paper behind a consent. */
export const consentEvidence = inside(
  {
    id: 'consent-evidence',
    title: 'The evidence of a consent is served to others than editors.',
    source: 'Payload: files follow `access.read` of the upload collection.',
    remedy: 'Let `access.read` of consents be for editors and administrators only.',
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
