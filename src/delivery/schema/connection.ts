import type { ObjectRef } from '@pothos/core'

import type { Page } from '../read/page.js'
import type { Builder, BuilderTypes, Parts } from './builder.js'

type Info = Pick<Page<unknown>, 'hasNextPage' | 'hasPreviousPage' | 'items'>

/** The connections of the Relay cursor specification, one for each kind of list. */
export function connections(parts: Parts) {
  const { builder, types } = parts
  const PageInfo = pageInfo(builder)
  const of = connectionMaker({ builder, PageInfo })
  return {
    of,
    Programme: of('Programme', types.Programme),
    Theme: of('Theme', types.Theme),
    Story: of('Story', types.Story),
    Testimonial: of('Testimonial', types.Testimonial),
    KeyResult: of('KeyResult', types.KeyResult),
    Document: of('Document', types.Document),
  }
}

export type Connections = ReturnType<typeof connections>

type Handle<T> = ObjectRef<ExtendedTypes, T>
type ExtendedTypes = PothosSchemaTypes.ExtendDefaultTypes<BuilderTypes>

function connectionMaker({
  builder,
  PageInfo,
}: {
  builder: Builder
  PageInfo: ReturnType<typeof pageInfo>
}) {
  return <T>(name: string, node: Handle<T>) => {
    const edge = builder.objectRef<{ node: T; cursor: string }>(`${name}Edge`).implement({
      description: 'A list item and its cursor.',
      fields: (t) => ({
        node: t.field({
          type: node,
          description: 'The item.',
          // Pothos resolves lists otherwise, and cannot tell that a generic T is none.
          resolve: (item) => item.node as never,
        }),
        cursor: t.exposeString('cursor', { description: 'Its cursor, for `after`.' }),
      }),
    })
    return builder.objectRef<Page<T>>(`${name}Connection`).implement({
      description: 'A page of a list, as in the Relay cursor connections specification.',
      fields: (t) => ({
        nodes: t.field({
          type: [node],
          description: 'The items.',
          complexity: { field: 1, multiplier: 1 },
          resolve: ({ items }) => items.map((item) => item.node),
        }),
        edges: t.field({
          type: [edge],
          description: 'The items with their cursors.',
          complexity: { field: 1, multiplier: 1 },
          resolve: ({ items }) => items,
        }),
        pageInfo: t.field({
          type: PageInfo,
          description: 'The position of this page in the list.',
          resolve: (page) => page,
        }),
        totalCount: t.int({
          description: 'Number of items in the whole list.',
          complexity: 5,
          resolve: ({ totalCount }) => totalCount(),
        }),
      }),
    })
  }
}

function pageInfo(builder: Builder) {
  return builder.objectRef<Info>('PageInfo').implement({
    description: 'The position of a page in its list.',
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage', {
        description: 'Whether there are items after this page.',
      }),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
        description: 'Whether there are items before this page.',
      }),
      startCursor: t.string({
        nullable: true,
        description: 'Cursor of the first item.',
        resolve: ({ items }) => items[0]?.cursor ?? null,
      }),
      endCursor: t.string({
        nullable: true,
        description: 'Cursor of the last item; use it as `after` for the next page.',
        resolve: ({ items }) => items.at(-1)?.cursor ?? null,
      }),
    }),
  })
}
