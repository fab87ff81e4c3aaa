/** What the client of front ends promises to a compiler; `npm run types` compiles it. */
import {
  attributesOf,
  type ClientError,
  createClient,
  type DataOf,
  type DeliveryCode,
  graphql,
  type Locale,
  type TypedDocument,
  unwrap,
} from 'payload-plugin-stories/client'
import { STORIES, type STORY, THEME_PAGE } from 'payload-plugin-stories/queries'
import { expectTypeOf, test } from 'vitest'

import type { DELIVERY_ERRORS } from '../../src/delivery/queryErrors.js'
import type { ErrorCode } from '../../src/errors.js'

const url = 'https://cms.example.org/api/delivery/graphql'
const client = createClient({ url })
const french = createClient({ url, locale: 'fr', fallback: ['es'] })

test('a document gives its answer a type, and asks for its variables', async () => {
  const answer = await client.query(THEME_PAGE, { slug: 'eau', locale: 'fr' })
  if (answer.ok) {
    expectTypeOf(answer.data.theme?.testimonials.nodes[0]?.quote).toEqualTypeOf<
      string | undefined
    >()
    expectTypeOf(answer.cache.tags).toEqualTypeOf<readonly string[]>()
  } else {
    expectTypeOf(answer.errors[0]).toEqualTypeOf<ClientError>()
  }
  // @ts-expect-error -- without a locale of the client's own, each call has one
  await client.query(THEME_PAGE, { slug: 'eau' })
  // @ts-expect-error -- a theme is found by its slug
  await french.query(THEME_PAGE, {})
  // @ts-expect-error -- no such variable
  await french.query(THEME_PAGE, { slug: 'eau', language: 'fr' })
})

test('what the client has by itself may be left out', async () => {
  await french.query(THEME_PAGE, { slug: 'eau' })
  const { stories } = unwrap(await french.query(STORIES))
  expectTypeOf(stories.nodes[0]?.title).toEqualTypeOf<string | undefined>()
  await french.query(STORIES, { locale: 'es', where: { year: { gte: 2023 } } })
})

test('items of a list have their type', async () => {
  for await (const story of french.paginate(STORIES, { first: 100 }, ({ stories }) => stories))
    expectTypeOf(story).toEqualTypeOf<DataOf<typeof STORY>>()
})

test('an entry has attributes', () => {
  expectTypeOf(attributesOf).toBeCallableWith({ locale: 'fr', dir: 'LTR' }, 'es')
})

test('documents of GraphQL Code Generator go in as they are', async () => {
  class TypedDocumentString<Result, Variables> extends String {
    declare __apiType?: (variables: Variables) => Result
  }
  const made = new TypedDocumentString<{ one: 1 }, { id: string }>('query ($id: ID!) { one }')
  expectTypeOf(unwrap(await client.query(made, { id: '1' }))).toEqualTypeOf<{ one: 1 }>()
  const own = graphql<{ two: 2 }, { locale: Locale }>('query ($locale: Locale!) { two }')
  expectTypeOf(own).toEqualTypeOf<TypedDocument<{ two: 2 }, { locale: Locale }>>()
  expectTypeOf(unwrap(await french.query(own))).toEqualTypeOf<{ two: 2 }>()
  expectTypeOf(unwrap(await client.query('{ locales { code } }'))).toEqualTypeOf<unknown>()
})

/** Of requests that the delivery API never takes. */
type Elsewhere =
  | 'DATABASE_IN_USE'
  | 'DATABASE_NEWER'
  | 'DISK_FULL'
  | 'INVALID_OPTIONS'
  | 'MIGRATION_FAILED'
  | 'READ_ONLY'
  | 'STALE_REVISION'
  | 'UNSUPPORTED_FILE'

test('its codes are those of the reference', () => {
  type Table = keyof typeof DELIVERY_ERRORS | Exclude<ErrorCode, Elsewhere>
  expectTypeOf<DeliveryCode>().toEqualTypeOf<Table>()
})
