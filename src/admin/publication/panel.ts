import type { CollectionConfig, Config, UIField } from 'payload'

import { ENTRY_KEYS } from '../../entries/slugs.js'
import { translateTab, translationViews } from '../translation/views.js'
import { historyTab } from '../history/historyTab.js'
import type { Settings } from '../../entries/settings.js'

const client = (name: string) => `payload-plugin-stories/client#${name}`

/** Where the entry stands in each language; the first thing beside its form. */
export function panelField(): UIField {
  return {
    name: 'publication',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: client('PublicationPanel') },
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
      beforeListTable: [client('PublishSelection')],
      edit: {
        PublishButton: client('PublishButton'),
        SaveDraftButton: client('SaveDraftButton'),
        UnpublishButton: client('NoButton'),
        Status: client('LocaleStatus'),
      },
      views: { edit: { ...translateTab(settings), ...historyTab() } },
    },
  }
}

/** The host's admin with what guards the saves of entries around it, and the translators' workspace. */
export function guardedAdmin(config: Config, settings: Settings): NonNullable<Config['admin']> {
  const { admin } = config
  const slugs = ENTRY_KEYS.filter((key) => !settings.off.has(key)).map((key) => settings.slugs[key])
  const guard = { path: client('SaveGuard'), clientProps: { slugs } }
  const providers = [client('HostTexts'), ...(admin?.components?.providers ?? []), guard]
  const own = admin?.components
  const workspace = translationViews(settings)
  const views = { ...workspace.views, ...own?.views }
  const afterNavLinks = [...(own?.afterNavLinks ?? []), ...workspace.afterNavLinks]
  const actions = [...(own?.actions ?? []), client('FindButton')]
  return { ...admin, components: { ...own, actions, providers, views, afterNavLinks } }
}
