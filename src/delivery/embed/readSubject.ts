import { KINDS, LOOKS, SCHEMES } from '../../embeds/kinds.js'
import type { Subject } from '../../embeds/subject.js'
import type { Settings } from '../../entries/settings.js'

type Given = { kind: string; id: string; search: URLSearchParams }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Reads the address of a frame. Nothing of it comes out again but what is known: a kind, a public
 * id, a configured locale. Null: it is no such address.
 */
export function readSubject({ kind, id, search }: Given, settings: Settings): Subject | null {
  const known = KINDS.find((one) => one === kind)
  if (!known || !UUID.test(id)) return null
  const wanted = search.get('locale') ?? settings.defaultLocale
  const locale = settings.locales.find(({ code, tag }) => code === wanted || tag === wanted)
  if (!locale) return null
  const isOfTheme = known === 'testimonials' || search.get('of') === 'theme'
  return {
    kind: known,
    id,
    isOfTheme,
    locale: locale.code,
    look: LOOKS.find((one) => one === search.get('look')) ?? LOOKS[0],
    scheme: SCHEMES.find((one) => one === search.get('scheme')) ?? SCHEMES[0],
  }
}
