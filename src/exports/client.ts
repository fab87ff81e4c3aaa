export { attributesOf, type InLanguage, type LanguageAttributes } from '../client/attributesOf.js'
export type { Change, ChangeEvent, ChangesOptions } from '../client/changes.js'
export { type CallOptions, type Client, createClient } from '../client/createClient.js'
export { StoriesError, unwrap } from '../client/errors.js'
export { type DataOf, type Fragment, fragment, graphql, trusted } from '../client/graphql.js'
export { hashOf } from '../client/hashOf.js'
export type { ClientOptions, FetchInit } from '../client/options.js'
export type {
  Answer,
  Bad,
  CacheFacts,
  ClientCode,
  ClientError,
  DeliveryCode,
  ErrorPath,
  Good,
  Locale,
  Page,
  Register,
  Sendable,
  TypedDocument,
} from '../client/types.js'
