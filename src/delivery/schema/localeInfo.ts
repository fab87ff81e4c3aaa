import type { LocaleSettings } from '../../entries/settings.js'
import type { Parts } from './builder.js'

/** A configured language. */
export function localeInfoType({ builder, enums }: Parts) {
  return builder.objectRef<LocaleSettings>('LocaleInfo').implement({
    description: 'A language of entries.',
    fields: (t) => ({
      code: t.expose('code', { type: enums.Locale, description: 'Its value in `Locale`.' }),
      tag: t.exposeString('tag', { description: 'BCP 47' }),
      name: t.exposeString('name', { description: 'Its name in the language itself.' }),
      dir: t.expose('dir', { type: enums.TextDirection, description: 'Its text direction.' }),
      isDefault: t.exposeBoolean('isDefault', { description: 'Whether it is the default.' }),
    }),
  })
}
