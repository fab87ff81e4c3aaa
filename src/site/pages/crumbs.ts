import type { ProgrammeLink, ThemeLink } from '../api/types.js'
import type { Crumb } from '../components/Breadcrumb.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'

/** The pages above an entry: its programme, and the theme it belongs to if it is the only one. */
export function crumbsOf({
  reader,
  programme,
  themes = [],
}: {
  reader: Reader
  programme: ProgrammeLink | null
  themes?: ThemeLink[]
}): Crumb[] {
  const { locale } = reader
  const theme = themes.length === 1 ? themes[0] : undefined
  const crumb = (entry: ProgrammeLink | ThemeLink, name: string): Crumb[] => {
    const href = pagePath({ locale, type: entry.type, slug: entry.slug })
    return href ? [{ name, href, entry }] : []
  }
  return [
    ...(programme ? crumb(programme, programme.acronym ?? programme.name) : []),
    ...(theme ? crumb(theme, theme.title) : []),
  ]
}
