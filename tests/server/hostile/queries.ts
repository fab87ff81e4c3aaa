import { type Attack, ask, deliver, type Lab, manage, rep, times } from './attack.js'

const many = (query: string, more: object = {}) => ({
  send: (lab: Lab) => times(6, () => deliver(lab, query, more)),
})
const TOO_MUCH = [400] as const
const FINE = [200] as const

const doubling = (leaf: string, type = 'Query') =>
  `{ ...f0 } ${rep(60, (at) => `fragment f${at} on ${type} { ...f${at + 1} ...f${at + 1} }`)} fragment f60 on ${type} { ${leaf} }`

/** Rows 1: operations that cost more than they look. */
export const QUERIES: Attack[] = [
  {
    who: 'anonymous',
    what: 'the schema, 200 times 180 times each of its types',
    ...many(
      `{ __schema { ${rep(200, (at) => `t${at}: types { ...T }`)} } } fragment T on __Type { ${rep(180, (at) => `f${at}: fields { name }`)} }`,
    ),
    seen: FINE,
    says: /QUERY_TOO_BROAD/,
  },
  {
    who: 'anonymous',
    what: 'the fields of the types of all fields',
    ...many('{ __schema { types { fields { type { fields { args { type { name } } } } } } } }'),
    seen: FINE,
    says: /QUERY_TOO_BROAD/,
  },
  {
    who: 'anonymous',
    what: 'one formatted text under 790 names',
    ...many(
      `{ stories(locale: fr, first: 5) { nodes { body { ${rep(790, (at) => `h${at}: html`)} } } } }`,
    ),
    seen: [200, 400],
  },
  {
    who: 'anonymous',
    what: 'its words counted under 780 names',
    ...many(
      `{ stories(locale: fr, first: 20) { nodes { body { ${rep(780, (at) => `w${at}: words`)} } } } }`,
    ),
    seen: FINE,
  },
  {
    who: 'anonymous',
    what: 'extracts of 100 hits under 190 names',
    ...many(
      `{ search(text: "a e", locale: fr, first: 100) { nodes { ${rep(190, (at) => `s${at}: snippet`)} } } }`,
    ),
    seen: FINE,
  },
  {
    who: 'anonymous',
    what: 'an answer of names of 900 letters for each of 100 rows',
    ...many(
      `{ keyResults(locale: fr, fallback: [es, en], first: 100) { nodes { evidence { document { locales ${rep(90, (at) => `${'a'.repeat(900)}${at}: id`)} } } } } }`,
    ),
    seen: [200, 400],
  },
  {
    who: 'anonymous',
    what: '30,000 wrong languages in a variable',
    ...many('query ($a: [Locale!]) { themes(locale: fr, fallback: $a) { totalCount } }', {
      variables: { a: Array(30_000).fill(0) },
    }),
    seen: FINE,
    says: /BAD_USER_INPUT/,
  },
  {
    who: 'anonymous',
    what: 'a variable nested 50,000 deep',
    send: (lab) =>
      times(6, () => {
        const deep = '['.repeat(50_000) + ']'.repeat(50_000)
        const query = 'query ($a: [Locale!]) { themes(locale: fr, fallback: $a) { totalCount } }'
        const body = `{"query":"${query}","variables":{"a":${deep}}}`
        return ask(lab, '/api/delivery/graphql', { method: 'POST', body })
      }),
    seen: TOO_MUCH,
    says: /BAD_USER_INPUT/,
  },
  {
    who: 'anonymous',
    what: 'quotes without an end as a body',
    send: (lab) =>
      times(6, () => {
        const body = `{"query":${'"\\'.repeat(60_000)}`
        return ask(lab, '/api/delivery/graphql', { method: 'POST', body })
      }),
    seen: TOO_MUCH,
  },
  {
    who: 'anonymous',
    what: 'fragments that double 60 times',
    ...many(doubling('locales { code }')),
    seen: TOO_MUCH,
    says: /QUERY_TOO_BROAD/,
  },
  {
    who: 'anonymous',
    what: 'fragments that all spread each other',
    ...many(
      `{ themes(locale: fr) { nodes { ...f0 } } } ${rep(38, (at) => `fragment f${at} on Theme { x: title ${rep(37 - at, (next) => `...f${at + 1 + next}`)} }`)}`,
    ),
    seen: TOO_MUCH,
    says: /QUERY_TOO_BROAD/,
  },
  {
    who: 'anonymous',
    what: '27 lists of one name, each of 27 fields of one name',
    ...many(`{ ${rep(27, () => `themes(locale: fr) { nodes { ${rep(27, () => 'title')} } }`)} }`),
    seen: FINE,
    says: /GRAPHQL_VALIDATION_FAILED/,
  },
  {
    who: 'anonymous',
    what: '1,900 directives on one field',
    ...many(`{ __typename ${rep(1_900, () => '@x')} }`),
    seen: FINE,
    says: /GRAPHQL_VALIDATION_FAILED/,
  },
  {
    who: 'anonymous',
    what: '120 lists with fallback, each filtered otherwise',
    ...many(
      `{ ${rep(120, (at) => `a${at}: documents(locale: en, fallback: [fr, es], first: 1, year: ${1900 + at}) { totalCount }`)} }`,
    ),
    seen: [200, 400],
  },
  {
    who: 'anonymous',
    what: '180 organisations that nobody has',
    ...many(
      `{ ${rep(180, (at) => `a${at}: testimonials(locale: fr, fallback: [es], organisation: "x${at}", first: 1) { totalCount }`)} }`,
    ),
    seen: [200, 400],
  },
  {
    who: 'anonymous',
    what: 'lists in lists in lists',
    ...many(
      '{ themes(locale: fr, first: 100) { nodes { programme { themes { stories(first: 100) { nodes { title } } } } } } }',
    ),
    seen: TOO_MUCH,
    says: /QUERY_TOO_COSTLY/,
  },
  {
    who: 'anonymous',
    what: 'hashes of persisted queries that are no texts',
    send: (lab) =>
      Promise.all(
        [1, {}, [], true, 'x'.repeat(50_000)].map((sha256Hash) =>
          deliver(lab, '{__typename}', {
            extensions: { persistedQuery: { version: 1, sha256Hash } },
          }),
        ),
      ),
    seen: [200, 400],
  },
  {
    who: 'anonymous',
    what: 'drafts, with 50 tokens that nobody has made',
    send: (lab) =>
      times(50, (at) =>
        ask(lab, `/api/delivery/graphql?query={__typename}&preview=zzz${at}.YQ.${'A'.repeat(43)}`),
      ),
    seen: [403],
  },
  {
    who: 'apiClient',
    what: 'fragments that double 60 times, to the management API',
    send: (lab) => times(3, () => manage(lab, doubling('__typename'), 'apiClient')),
    seen: FINE,
    says: /number of selections of at most/,
  },
  {
    who: 'apiClient',
    what: '4,000 fields of one name, to the management API',
    send: (lab) => times(3, () => manage(lab, `{ ${'__typename '.repeat(4_000)} }`, 'apiClient')),
    seen: FINE,
    says: /number of selections of at most/,
  },
  {
    who: 'viewer',
    what: 'half a million tokens, to the management API',
    send: (lab) => times(3, () => manage(lab, `{ ${'a '.repeat(400_000)} }`, 'viewer')),
    seen: TOO_MUCH,
    says: /at most 20000 tokens/,
  },
  {
    who: 'viewer',
    what: 'the schema under many names, to the management API',
    send: (lab) =>
      times(3, () =>
        manage(
          lab,
          `{ __schema { ${rep(90, (at) => `t${at}: types { fields { name } }`)} } }`,
          'viewer',
        ),
      ),
    seen: FINE,
    says: /without aliases/,
  },
]
