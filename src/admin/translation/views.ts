import type { Config, CustomDocumentViewConfig } from 'payload'

import { adminComponent } from '../../entries/adminComponent.js'
import { ENTRY_KEYS } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { choicesOf } from '../../translation/formats/pickFormat.js'
import { tabLanguage } from '../tabLanguage.js'
import { workspaceTexts } from './workspaceText.js'

const server = (name: string) => `payload-plugin-stories/rsc#${name}`

/** Path of the translators' workspace, below the admin's. */
const PATH = '/translations'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

/** The translators' workspace and the way to it, for `admin.components`; to be added to what is there. */
export function translationViews(settings: Settings): {
  views: NonNullable<Components['views']>
  afterNavLinks: NonNullable<Components['afterNavLinks']>
} {
  const keys = ENTRY_KEYS.filter((key) => !settings.off.has(key))
  const collections = keys.map((key) => settings.slugs[key])
  return {
    views: {
      translations: {
        path: PATH,
        exact: true,
        Component: {
          path: server('TranslationsView'),
          serverProps: { collections, themes: settings.slugs.themes, files: filesOf(settings) },
        },
        meta: { title: workspaceTexts('en')('room.title') },
      },
    },
    afterNavLinks: [
      { path: adminComponent('TranslationsNavLink'), clientProps: { collections, path: PATH } },
    ],
  }
}

/** The tab on which an entry is translated, for `admin.components.views.edit` of its collection. */
export function translateTab(settings: Settings): { translate: CustomDocumentViewConfig } {
  return {
    translate: {
      path: '/translate',
      Component: {
        path: server('TranslateView'),
        serverProps: { files: filesOf(settings) },
      },
      tab: {
        href: '/translate',
        label: ({ t }) => workspaceTexts(tabLanguage(t))('room.tab'),
        order: 200,
      },
    },
  }
}

function filesOf({ translation }: Settings) {
  return choicesOf(translation.formats.texts)
}
