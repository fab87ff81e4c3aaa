import { createServerFeature, EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

import { adminComponent } from '../entries/adminComponent.js'

/**
 * Tables, as Lexical has them. The nodes are those of Payload's experimental feature; its menus, which
 * speak English only, are replaced by ours.
 */
export const TableFeature = createServerFeature({
  key: 'storiesTable',
  feature: async (props) => {
    const { feature } = EXPERIMENTAL_TableFeature()
    const { nodes } = typeof feature === 'function' ? await feature(props) : feature
    return { ClientFeature: adminComponent('TableFeature'), ...(nodes ? { nodes } : {}) }
  },
})

/** Keeps of pasted documents what the editor has, and says what it could not keep. */
export const PasteFeature = createServerFeature({
  key: 'storiesPaste',
  feature: { ClientFeature: adminComponent('PasteFeature') },
})
