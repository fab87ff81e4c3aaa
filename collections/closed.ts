import type { CollectionConfig } from 'payload'

/** Nobody: rows are written and read by the room that they belong to alone, below the API. */
const nobody = () => false

/** A hidden collection that no API reaches, whoever asks. */
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
