import { firstOpen, inside, leak, outside } from '../build.js'
import { bigPage, broadQuery, costlyQuery, deepQuery, longQuery } from '../costlyQueries.js'
import { deliveryLeak } from '../deliveryLeak.js'
import { deliveryQuery, localeOf, localeValue } from '../graphql.js'
import type { Outside, Probe, ProbeFacts } from '../types.js'

/** Two megabytes: no query is that long. */
const SIZE = 2_000_000

/** The delivery API: texts that are not public, and operations that cost too much. */
export const delivery: readonly Probe[] = [
  theme('draft', {
    title: 'The delivery API returns drafts.',
    source: 'A read path does not check the status.',
  }),
  theme('unpublished', {
    title: 'The delivery API returns an unpublished text.',
    source:
      'Payload writes the latest draft into the live document when one locale is unpublished.',
  }),
  deliveryLeak({
    id: 'delivery-fallback',
    title: 'An unpublished text replaces a missing one in a published locale.',
    source: 'Payload falls back field by field, regardless of the other locale’s status.',
    remedy:
      'Set `localization.fallback: false`, and fall back by whole entries, as the delivery API does.',
    as: 'anonymous',
    severity: 'critical',
    one: 'theme',
    list: 'themes',
    fields: 'title summary',
    doc: ({ docs }) => docs.fallback,
    mark: ({ marks }) => marks.fallback,
  }),
  theme('trashed', {
    title: 'The delivery API returns entries in the trash.',
    source:
      'Payload populates relations with entries in the trash, and accepts `trash=true` from all callers.',
  }),
  deliveryLeak({
    id: 'delivery-withdrawn',
    title: 'A person is shown after withdrawing their consent.',
    source: 'Consent is only checked on publication.',
    remedy: 'Run `editions verify --full`, then `editions rebuild`.',
    as: 'anonymous',
    severity: 'critical',
    one: 'testimonial',
    list: 'testimonials',
    fields: 'quote attribution { name text }',
    doc: ({ docs }) => docs.testimonial,
    mark: ({ marks }) => marks.withdrawn,
  }),
  // Drafts require a key with the scope `preview`, or a token.
  leak({
    id: 'delivery-preview',
    title: 'Drafts can be previewed without the right to.',
    source: 'The preview trusts a header or any token.',
    remedy: 'Update the plugin, and change PAYLOAD_SECRET if it may have leaked.',
    as: 'anonymous',
    severity: 'critical',
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
  }),
  // A picture is public while something public shows it.
  inside({
    id: 'delivery-files',
    title: 'The delivery API serves files that no public entry shows.',
    source: 'File addresses can be guessed or stored.',
    remedy: 'Run `editions verify --full`, then `editions rebuild`.',
    as: 'anonymous',
    severity: 'high',
    run: (context) => {
      const { target, world } = context
      const { uid, filename } = world.docs.media
      const name = encodeURIComponent(String(filename))
      const base = `${target.delivery}/media/${String(uid)}`
      const asks = [`${base}/00000000-${name}`, `${base}/${name}`].map((path) => ({ path }))
      return firstOpen(
        context,
        asks,
        ({ status }, { path }) => status === 200 && `${path} is served.`,
      )
    },
  }),
  // The public API is for reading.
  outside({
    id: 'delivery-writes',
    title: 'The delivery API has mutations, or personal or internal types.',
    source: 'A schema generated from the collections contains everything.',
    remedy: 'Update the plugin, and review host fields marked `custom.delivery`.',
    as: 'anonymous',
    severity: 'critical',
    run: (context) => {
      const query = '{ __schema { mutationType { name } types { name fields { name } } } }'
      return firstOpen(context, [deliveryQuery(context, query)], ({ text }) => {
        if (text.includes('"mutationType":{')) return 'The schema has mutations.'
        const name = /"name":"(consents?|users?|notes|email|phone|guardian|apiKey|hash)"/i.exec(
          text,
        )
        return name ? `The schema contains ${name[1]}.` : null
      })
    },
  }),
  // Sixty levels of « previous theme »: cheap for us to ask, and cheap to answer.
  limit({
    id: 'delivery-depth',
    title: 'The delivery API runs operations of any depth.',
    query: (context) => deepQuery(localeOf(context), 60),
  }),
  // Thirteen hundred times the cheapest field.
  limit({
    id: 'delivery-breadth',
    title: 'The delivery API runs operations of any breadth.',
    query: () => broadQuery(1_300),
  }),
  // A list of twelve thousand words.
  limit({
    id: 'delivery-tokens',
    title: 'The delivery API reads documents of any length.',
    query: (context) => longQuery(localeOf(context), 12_000),
  }),
  // Lists in lists: a hundred of a hundred, several times.
  limit({
    id: 'delivery-cost',
    title: 'The delivery API runs operations of any cost.',
    query: (context) => costlyQuery(localeOf(context)),
  }),
  // One page of a hundred thousand.
  limit({
    id: 'delivery-first',
    title: 'The delivery API returns lists of any size.',
    query: (context) => bigPage(localeOf(context)),
  }),
  // Many operations in one request slip past limits of rate.
  outside({
    id: 'delivery-batch',
    title: 'The delivery API runs batches of operations.',
    source: 'Some servers accept a list of operations in one body.',
    remedy: 'Leave batching off.',
    as: 'anonymous',
    severity: 'low',
    run: (context) => {
      const json = Array.from({ length: 20 }, () => ({ query: '{ __typename }' }))
      const ask = { method: 'POST', path: `${context.target.delivery}/graphql`, json }
      return firstOpen(context, [ask], ({ status, text }) => {
        return status === 200 && text.startsWith('[') && 'Twenty operations were run.'
      })
    },
  }),
  outside({
    id: 'delivery-body',
    title: 'The delivery API reads bodies of any size.',
    source: 'Next reads the whole body for a route handler.',
    remedy: 'Lower `delivery.maxBodyBytes`, and the limit of the proxy in front.',
    as: 'anonymous',
    severity: 'medium',
    run: (context) => {
      const json = { query: '{ __typename }', padding: ' '.repeat(SIZE) }
      const ask = { method: 'POST', path: `${context.target.delivery}/graphql`, json }
      return firstOpen(context, [ask], ({ json: answer }) => {
        return answer.data !== undefined && `A body of ${SIZE} bytes was read.`
      })
    },
  }),
]

/** A theme that nobody may read. */
function theme(
  state: 'draft' | 'trashed' | 'unpublished',
  about: Pick<ProbeFacts, 'title' | 'source'>,
): Probe {
  return deliveryLeak({
    id: `delivery-${state}`,
    ...about,
    remedy: 'Run `editions verify --full`, then `editions rebuild`.',
    as: 'anonymous',
    severity: 'critical',
    one: 'theme',
    list: 'themes',
    fields: 'title summary',
    doc: ({ docs }) => docs[state],
    mark: ({ marks }) => marks[state],
  })
}

type Limit = Pick<ProbeFacts, 'id' | 'title'> & { query: (context: Outside) => string }

/** A query that a limit of the delivery API must refuse. */
function limit({ query, ...about }: Limit): Probe {
  return outside({
    ...about,
    source: 'GraphQL has no limits by default.',
    remedy: 'Lower `delivery.maxDepth`, `maxBreadth`, `maxTokens`, `maxCost` in the options.',
    as: 'anonymous',
    severity: 'medium',
    run: (context) =>
      firstOpen(
        context,
        [deliveryQuery(context, query(context))],
        ({ json }) => json.data !== undefined && json.data !== null && 'The operation was run.',
      ),
  })
}
