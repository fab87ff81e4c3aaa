import type { CollectionConfig, Config, UIField } from 'payload'

import { adminComponent } from '../../entries/adminComponent.js'
import { ENTRY_KEYS } from '../../entries/slugs.js'
import { translateTab, translationViews } from '../translation/views.js'
import { historyTab } from '../history/historyTab.js'
import type { Settings } from '../../entries/settings.js'

/** Where the entry stands in each language; the first thing beside its form. */
export function panelField(): UIField {
  return {
    name: 'publication',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: adminComponent('PublicationPanel') },
    },
  }
}

/**
 * Of an entry's form and list: our buttons, which know one language at a time, where Payload's
 * would publish, unpublish or overwrite several.
 */
export function panelAdmin(settings: Settings): NonNullable<CollectionConfig['admin']> {
  return {
    // A copied text would count as translated.
    disableCopyToLocale: true,
    components: {
      beforeListTable: [adminComponent('PublishSelection')],
      edit: {
        PublishButton: adminComponent('PublishButton'),
        SaveDraftButton: adminComponent('SaveDraftButton'),
        UnpublishButton: adminComponent('NoButton'),
        Status: adminComponent('LocaleStatus'),
      },
      views: { edit: { ...translateTab(settings), ...historyTab() } },
    },
  }
}

/** The host's admin with what guards the saves of entries around it, and the translators' workspace. */
export function guardedAdmin(config: Config, settings: Settings): NonNullable<Config['admin']> {
  const { admin } = config
  const slugs = ENTRY_KEYS.filter((key) => !settings.off.has(key)).map((key) => settings.slugs[key])
  const guard = { path: adminComponent('SaveGuard'), clientProps: { slugs } }
  const providers = [adminComponent('HostTexts'), ...(admin?.components?.providers ?? []), guard]
  const own = admin?.components
  const workspace = translationViews(settings)
  const views = { ...workspace.views, ...own?.views }
  const afterNavLinks = [...(own?.afterNavLinks ?? []), ...workspace.afterNavLinks]
  const actions = [...(own?.actions ?? []), adminComponent('FindButton')]
  return { ...admin, components: { ...own, actions, providers, views, afterNavLinks } }
}
