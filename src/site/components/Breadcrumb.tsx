import type { Entry } from '../api/types.js'
import { langOf } from '../language.js'
import type { Reader } from '../reader.js'

export type Crumb = { name: string; href: string; entry: Entry }

/** The way from the home page down to this one, which is not in it. */
export function Breadcrumb({ reader, crumbs }: { reader: Reader; crumbs: Crumb[] }) {
  return (
    <nav className="breadcrumb wrap" aria-labelledby="breadcrumb">
      <span id="breadcrumb" className="hidden">
        {reader.t.breadcrumb}
      </span>
      <ol>
        <li>
          <a href={`/${reader.locale}`}>{reader.t.home}</a>
        </li>
        {crumbs.map(({ name, href, entry }) => (
          <li key={href} {...langOf({ reader, entry })}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
