import { z } from 'zod'

import { ADDRESS, BODY } from './http/readParams.js'
import { named } from '../schema/named.js'
import type { Operation } from '../schema/operation.js'
import { textParameter } from '../schema/query.js'

const ERROR = z.object({
  message: z.string(),
  locations: z.array(z.object({ line: z.int(), column: z.int() })).optional(),
  path: z.array(z.union([z.string(), z.int()])).optional(),
  extensions: z.looseObject({ code: z.string() }),
})

/** What GraphQL answers; `delivery.graphql` has the types of `data`. */
const GRAPHQL = named(
  'GraphqlAnswer',
  z.object({
    data: z.record(z.string(), z.unknown()).nullish(),
    errors: z.array(ERROR).optional(),
    extensions: z.record(z.string(), z.unknown()).optional(),
  }),
)

const PREVIEW = {
  preview: textParameter('A preview token: drafts are read too.'),
  pseudo: textParameter('`1`: texts of the pseudo-locale, where it is on.'),
}

const ASKED = z.object({ ...ADDRESS.shape, ...PREVIEW })

const HEADERS = z.object({
  'If-None-Match': textParameter('The `ETag` of the answer that the caller has.'),
  'X-Preview': textParameter('`1`: drafts, for an API key with the scope `preview`.'),
  'X-Preview-Token': textParameter('A preview token: drafts are read too.'),
  'X-Pseudo': textParameter('`1`: texts of the pseudo-locale, where it is on.'),
})

const { preview } = PREVIEW
const FILE_ASKED = z.object({ preview })
const FILE_HEADERS = z.object({
  ...HEADERS.omit({ 'X-Pseudo': true }).shape,
  Range: textParameter('The bytes that are asked for.'),
})

const FRAME_ASKED = z.object({
  locale: textParameter('The language; the default one if left out.'),
  of: textParameter('`theme`: the key results of the theme with this id.'),
  look: textParameter('`card` or `plain`.'),
  scheme: textParameter('`auto`, `light` or `dark`.'),
})

const OEMBED_ASKED = z.object({
  url: textParameter('The address of a page of the site, or of a frame.'),
  format: textParameter('`json` or `xml`.'),
  maxwidth: textParameter('The most pixels in width.'),
  maxheight: textParameter('The most pixels in height.'),
})

const OEMBED = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  author_name: z.string().optional(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.int(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
})

const NOT_MODIFIED = 'The caller has the answer.'
const PREFLIGHT: Operation = {
  summary: 'Answers a preflight of a browser: what pages of other origins may send and read.',
  answer: null,
  others: { 204: 'The headers of CORS.' },
  isOpen: true,
}

/** What the public API takes and answers; the GraphQL API is described by `delivery.graphql`. */
export const OPERATIONS = {
  read: {
    summary: 'Executes a GraphQL query of the public API. Answers can be cached.',
    query: ASKED,
    headers: HEADERS,
    answer: 'The answer of GraphQL. A request that cannot be executed is answered with 4xx.',
    returns: GRAPHQL,
    others: { 304: NOT_MODIFIED },
    isOpen: true,
  },
  head: {
    summary: 'Answers the headers of the GET.',
    query: ASKED,
    headers: HEADERS,
    answer: 'The headers.',
    type: null,
    others: { 304: NOT_MODIFIED },
    isOpen: true,
  },
  post: {
    summary: 'Executes a GraphQL query of the public API. No cache keeps the answer.',
    query: z.object(PREVIEW),
    headers: HEADERS.omit({ 'If-None-Match': true }),
    body: BODY,
    answer: 'The answer of GraphQL. A request that cannot be executed is answered with 4xx.',
    returns: GRAPHQL,
    others: { 413: 'The body is too long.', 415: 'The body is of another type.' },
    isOpen: true,
  },
  preflight: PREFLIGHT,
  file: {
    summary: 'Reads a file that a visible entry shows.',
    query: FILE_ASKED,
    headers: FILE_HEADERS,
    answer: 'The file.',
    type: 'application/octet-stream',
    others: {
      206: 'The bytes asked for.',
      302: 'The file is at a signed address of the storage.',
      304: NOT_MODIFIED,
      404: 'It does not exist or is not public.',
    },
    isOpen: true,
  },
  fileHead: {
    summary: 'Answers the headers of a file.',
    query: FILE_ASKED,
    headers: FILE_HEADERS.omit({ Range: true }),
    answer: 'The headers.',
    type: null,
    others: { 304: NOT_MODIFIED, 404: 'It does not exist or is not public.' },
    isOpen: true,
  },
  embedScript: {
    summary: 'Reads the script of embeds, under its lasting name or the one of its present bytes.',
    answer: 'The script.',
    type: 'text/javascript',
    others: { 304: NOT_MODIFIED, 404: 'There is no such script.' },
    isOpen: true,
  },
  embedFrame: {
    summary: 'Reads a page that shows a testimonial, key results or a theme in a frame.',
    query: FRAME_ASKED,
    answer: 'The page.',
    type: 'text/html',
    others: { 304: NOT_MODIFIED, 404: 'It does not exist or is not public.' },
    isOpen: true,
  },
  oembed: {
    summary: 'Tells how to show what is at an address of this server (oEmbed 1.0).',
    query: OEMBED_ASKED,
    answer: 'The response of oEmbed; in XML if it was asked for.',
    returns: OEMBED,
    others: {
      304: NOT_MODIFIED,
      404: 'Nothing that can be embedded is there.',
      501: 'No such format.',
    },
    isOpen: true,
  },
  previewToken: {
    summary: 'Makes a token that lets a front end read drafts for an hour.',
    answer: 'The token.',
    returns: z.object({ token: z.string(), expiresAt: z.string() }),
  },
} satisfies Record<string, Operation>
