import { versionsAt } from '../components/LanguageSwitch.js'
import { PageHead } from '../components/PageHead.js'
import { Shell } from '../components/Shell.js'
import type { Reader } from '../reader.js'

/** What stands where there is no page; the ways out are the search and the home page. */
export function NotFoundPage({ reader }: { reader: Reader }) {
  const { t, locale } = reader
  return (
    <Shell reader={reader} versions={versionsAt({ reader, path: '' })}>
      <PageHead reader={reader} title={t.notFound} />
      <div className="hero wrap" lang={reader.lang}>
        <p className="eyebrow">404</p>
        <h1>{t.notFound}</h1>
        <p className="lead">{t.notFoundText}</p>
        <p className="way-out">
          <a href={`/${locale}`}>{t.backHome}</a>
        </p>
      </div>
    </Shell>
  )
}
