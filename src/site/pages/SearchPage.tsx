import { findEntries, type FoundEntry, type SearchAnswer } from '../api/search.js'
import type { Versions } from '../components/LanguageSwitch.js'
import { PageHead } from '../components/PageHead.js'
import { SearchForm } from '../components/SearchForm.js'
import { Shell } from '../components/Shell.js'
import { langOf } from '../language.js'
import { pagePath, searchPath } from '../paths.js'
import type { Reader } from '../reader.js'

type SearchPageProps = { reader: Reader; text: string; after?: string }

/** The search page: a form, and what it found in the reader's language. */
export async function SearchPage({ reader, text, after }: SearchPageProps) {
  const { locale, t } = reader
  const words = text.trim().slice(0, 200)
  const answer = words ? await findEntries({ api: reader.api, text: words, locale, after }) : null
  const versions: Versions = Object.fromEntries(
    reader.locales.map(({ code }) => [
      code,
      { path: searchPath({ locale: code, text: words }), isTranslated: true },
    ]),
  )
  return (
    <Shell reader={reader} versions={versions} search={false}>
      <PageHead reader={reader} title={words ? `${words} · ${t.search}` : t.search} index={false} />
      <div className="wrap search-page">
        <div lang={reader.lang}>
          <h1>{t.search}</h1>
          <SearchForm reader={reader} id="page-search" text={words} />
          <p className="note" role="status">
            {statusOf({ answer, reader })}
          </p>
        </div>
        {answer && <Hits answer={answer} reader={reader} />}
        {answer?.pageInfo.hasNextPage && (
          <p className="more" lang={reader.lang}>
            <a
              href={searchPath({
                locale,
                text: words,
                after: answer.pageInfo.endCursor ?? undefined,
              })}
            >
              {t.more}
            </a>
          </p>
        )}
      </div>
    </Shell>
  )
}

function statusOf({ answer, reader }: { answer: SearchAnswer | null; reader: Reader }): string {
  if (!answer) return reader.t.searchHint
  return answer.totalCount === 0 ? reader.t.noneFound : reader.t.found(answer.totalCount)
}

function Hits({ answer, reader }: { answer: SearchAnswer; reader: Reader }) {
  return (
    <ol className="hits">
      {answer.nodes.map(({ entry, title, snippet }) => {
        const path = hitPath({ entry, reader })
        return (
          <li key={entry.id}>
            <p className="eyebrow" lang={reader.lang}>
              {reader.t.types[entry.type]}
            </p>
            <div {...langOf({ reader, entry })}>
              <h2>{path ? <a href={path}>{title}</a> : title}</h2>
              <p dangerouslySetInnerHTML={{ __html: snippet }} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** An entry without a page of its own is shown on that of its theme. */
function hitPath({ entry, reader }: { entry: FoundEntry; reader: Reader }): string | null {
  const { locale } = reader
  if (entry.slug) return pagePath({ locale, type: entry.type, slug: entry.slug })
  const theme = entry.themes?.[0]
  if (!theme) return null
  return `${pagePath({ locale, type: 'THEME', slug: theme.slug }) ?? ''}#${partOf(entry)}`
}

/** The part of a theme's page that shows the entry. */
function partOf({ type, kind }: FoundEntry): string {
  if (type === 'TESTIMONIAL') return 'testimonials'
  return kind === 'OUTCOME' ? 'main-results' : 'key-results'
}
