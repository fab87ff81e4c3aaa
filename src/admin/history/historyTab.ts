import type { CustomDocumentViewConfig } from 'payload'

import { auditTexts } from '../audit/auditText.js'
import { tabLanguage } from '../tabLanguage.js'

/** The tab with the history of an entry, for `admin.components.views.edit` of its collection. */
export function historyTab(): { history: CustomDocumentViewConfig } {
  return {
    history: {
      path: '/history',
      Component: 'payload-plugin-stories/rsc#HistoryView',
      tab: {
        href: '/history',
        label: ({ t }) => auditTexts(tabLanguage(t))('history.tab'),
        order: 300,
      },
    },
  }
}
