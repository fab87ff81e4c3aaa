import { type FeedPage, readFeed, type Told } from '../../feed/readFeed.js'
import { placeText, readPlace } from '../../feed/place.js'
import { type EntryKey, isEntryKey } from '../../entries/slugs.js'
import { badUserInput } from '../badUserInput.js'
import { changesGone } from '../queryErrors.js'
import { changeTags } from '../../feed/tags.js'
import type { DeliveryContext } from '../context.js'
import { chainOf } from '../read/chain.js'
import { anywhere } from '../read/lookup.js'
import { sliceOf } from '../read/page.js'
import { fillPattern } from '../../feed/fillPattern.js'
import { listCost } from './args.js'
import type { Parts } from './builder.js'

const DEFAULT_FIRST = 50
/** What the field itself costs: to give positions, to find the place, and to ask who shows uploads. */
const COST = 200

/** The feed of public changes. */
export function changes(parts: Parts): void {
  const { builder } = parts
  const Change = changeType(parts)
  const Changes = builder.objectRef<FeedPage>('Changes').implement({
    description: 'Some public changes in their order.',
    fields: (t) => ({
      nodes: t.field({
        type: [Change],
        description:
          'The changes. There may be fewer than requested, or none, though others follow.',
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ changes }) => changes,
      }),
      cursor: t.string({
        description: 'Pass it as `since` to read what comes next. Opaque.',
        resolve: ({ end }) => placeText(end),
      }),
      hasNextPage: t.boolean({
        description: 'Whether more changes can be read now.',
        resolve: ({ hasMore }) => hasMore,
      }),
    }),
  })
  builder.queryFields((t) => ({
    changes: t.field({
      type: Changes,
      description:
        'What has changed for the public since a cursor. Without one, no changes, but the cursor ' +
        'of now: take it, read everything, then follow. A change may come twice, but none is ' +
        'missed. Error `CHANGES_GONE` if the cursor is too old or from another database: ' +
        'take a new one and read everything again.',
      complexity: listCost(DEFAULT_FIRST, { field: COST }),
      args: {
        since: t.arg.string({ description: 'A `Changes.cursor`.' }),
        first: t.arg.int({
          defaultValue: DEFAULT_FIRST,
          description: 'Number of changes, 1 to 100.',
        }),
      },
      resolve: (_root, asked, context) => pageOf(asked, context),
    }),
  }))
}

type Asked = { since?: string | null | undefined; first?: number | null | undefined }

async function pageOf(asked: Asked, { reader, feed }: DeliveryContext): Promise<FeedPage> {
  // Nobody may keep the answer.
  reader.trace.turn(new Date(0).toISOString())
  const { first } = sliceOf({ first: asked.first }, DEFAULT_FIRST)
  const since = typeof asked.since === 'string' ? readPlace(asked.since) : null
  if (since === null && typeof asked.since === 'string')
    throw badUserInput({
      argument: 'since',
      expected: 'a cursor from `Changes.cursor`',
      received: asked.since,
    })
  const page = await readFeed({ ...feed, reader }, { since, first })
  if (page === 'gone') throw changesGone()
  return page
}

function changeType({ builder, enums }: Parts) {
  return builder.objectRef<Told>('Change').implement({
    description: 'An entry that is not for the public as it was, in one language.',
    fields: (t) => ({
      kind: t.field({
        type: enums.ChangeKind,
        description: 'What happened to it for the public.',
        resolve: ({ kind }) => kind,
      }),
      // Not `id` and `key`: caches of front ends file objects by them, and an entry changes often.
      entryId: t.id({
        description: 'The `Entry.id`, or the id of an image or file.',
        resolve: ({ uid }) => uid,
      }),
      entryKey: t.id({
        nullable: true,
        description: 'Its `Node.key` without fallback languages. Null for an image or a file.',
        resolve: ({ type, uid, locale }) => (isEntryKey(type) ? `${type}:${uid}:${locale}` : null),
      }),
      type: t.field({
        type: enums.EntryType,
        nullable: true,
        description: 'Its kind of entry. Null for an image or a file.',
        resolve: ({ type }) => (isEntryKey(type) ? type : null),
      }),
      locale: t.field({
        type: enums.Locale,
        nullable: true,
        description: 'The language. Null for an image or a file: all languages that show it.',
        resolve: ({ locale }) => locale || null,
      }),
      slug: t.string({
        nullable: true,
        description: 'Its slug then; of a removed entry the last public one.',
        resolve: ({ slug }) => slug || null,
      }),
      url: t.field({
        type: 'URL',
        nullable: true,
        description:
          'Address of its page, by the URL pattern of its programme as it is now; null if there is ' +
          'no pattern.',
        resolve: urlOf,
      }),
      tags: t.stringList({
        description: 'The values of `Cache-Tag` whose answers are out of date.',
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ type, uid }) => changeTags({ type, uid }),
      }),
      at: t.field({
        type: 'DateTime',
        description: 'When the change was made.',
        resolve: ({ at }) => at,
      }),
    }),
  })
}

async function urlOf(
  change: Told,
  _args: unknown,
  context: DeliveryContext,
): Promise<string | null> {
  const { type, programme, locale } = change
  if (!isEntryKey(type) || !programme) return null
  const chain = chainOf(locale, null)
  const ref = programme as `programmes:${string}` // as `publicChanges` noted it
  const found = await anywhere(context.reader, { type: 'programmes', ref, chain })
  const pattern = found?.data.urlPatterns[type satisfies EntryKey] ?? null
  return fillPattern(pattern, { ...change, slug: change.slug || null }, context)
}
