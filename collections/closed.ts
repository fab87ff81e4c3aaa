import type { CollectionConfig } from 'payload'

/** No access: rows are written and read only by their own room, below the API. */
const nobody = () => false

/** A hidden collection that no API can reach. */
export function closed(
  collection: Pick<CollectionConfig, 'slug' | 'labels' | 'fields'> & Partial<CollectionConfig>,
): CollectionConfig {
  return {
    admin: { hidden: true, useAsTitle: 'key' },
    access: {
      admin: nobody,
      create: nobody,
      read: nobody,
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
    },
    endpoints: false,
    graphQL: false,
    versions: false,
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    ...collection,
  }
}
