export * from '../client/queries/fragments.js'
export * from '../client/queries/lists.js'
export * from '../client/queries/pages.js'
export type * from '../client/queries/types.js'
