import { leak } from '../build.js'
import { deliveryQuery, localeValue } from '../graphql.js'

/** Drafts require a key with the scope `preview`, or a token. */
export const deliveryPreview = leak(
  {
    id: 'delivery-preview',
    title: 'Drafts can be previewed without the right to.',
    source: 'The preview trusts a header or any token.',
    remedy: 'Update the plugin, and change PAYLOAD_SECRET if it may have leaked.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    mark: ({ world }) => world.marks.draft,
    asks: (context) => {
      const { world, http } = context
      const locale = localeValue(world.locales.source)
      const query = `{ theme(id: "${String(world.docs.draft.uid)}", locale: ${locale}) { title } }`
      const ask = deliveryQuery(context, query)
      const expired = 'eyJleHAiOjF9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
      return [
        { ...ask, headers: { 'x-preview': '1' } },
        { ...ask, headers: { 'x-preview-token': expired } },
        { ...ask, query: { preview: expired } },
        { ...ask, query: { draft: true, preview: '' } },
        ...(http.knows('reader')
          ? [{ ...ask, as: 'reader' as const, headers: { 'x-preview': '1' } }]
          : []),
      ]
    },
  },
)
