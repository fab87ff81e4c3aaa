import { type Document, readDocument } from '../api/document.js'
import type { File } from '../api/types.js'
import { Download } from '../components/Download.js'
import { EntryPage } from '../components/EntryPage.js'
import { Facts } from '../components/Facts.js'
import { Picture } from '../components/Picture.js'
import { ThemeLinks } from '../components/ThemeLinks.js'
import { Ui } from '../components/Ui.js'
import { paragraphs } from '../components/Video.js'
import { formatDate } from '../language.js'
import type { Reader } from '../reader.js'
import { crumbsOf } from './crumbs.js'
import { found } from './found.js'

/** The page of a document: what it is, its files by language, and how to cite it. */
export async function DocumentPage({ reader, slug }: { reader: Reader; slug: string }) {
  const { locale, fallback, t } = reader
  const answer = await readDocument({ api: reader.api, slug, locale, fallback })
  const document = found({ entry: answer, slug, reader })
  const { title, description, cover, files, programme, themes } = document
  const common = { inside: document, reader }
  return (
    <EntryPage
      {...{ reader, entry: document, title, description, image: cover }}
      section="documents"
      crumbs={crumbsOf({ reader, programme, themes })}
    >
      <div className={cover ? 'wrap hero with-cover' : 'wrap hero'}>
        <div>
          <p className="eyebrow">
            <Ui {...common}>{t.documentTypes[document.documentType] ?? t.types.DOCUMENT}</Ui>
          </p>
          <h1>{title}</h1>
          {paragraphs(description ?? '').map((text, index) => (
            <p key={index} className="lead">
              {text}
            </p>
          ))}
          <ul className="downloads">
            {ownFirst({ files, locale }).map((file) => (
              <li key={file.url}>
                <Download file={file} entry={document} reader={reader} />
              </li>
            ))}
          </ul>
          <DocumentFacts document={document} reader={reader} />
          <h2 className="cite-head">
            <Ui {...common}>{t.cite}</Ui>
          </h2>
          <p className="citation">{document.citation}</p>
          <ThemeLinks themes={themes} {...common} />
        </div>
        {cover && (
          <Picture
            image={cover}
            sizes="(min-width: 56rem) 20rem, 60vw"
            className="cover cover-side"
            eager
          />
        )}
      </div>
    </EntryPage>
  )
}

/** The file in the reader's language before the others, which keep their order. */
function ownFirst({ files, locale }: { files: File[]; locale: string }): File[] {
  const isOwn = ({ language }: File) => language === locale
  return [...files.filter(isOwn), ...files.filter((file) => !isOwn(file))]
}

function DocumentFacts({ document, reader }: { document: Document; reader: Reader }) {
  const { t } = reader
  const { publishedOn, authors, publisher, licence } = document
  const day = publishedOn && (
    <Ui reader={reader} inside={document}>
      <time dateTime={publishedOn}>{formatDate({ reader, date: publishedOn })}</time>
    </Ui>
  )
  return (
    <Facts
      reader={reader}
      inside={document}
      facts={[
        { name: t.publishedOn, value: day },
        { name: t.authors, value: authors.join(', ') },
        { name: t.publisher, value: publisher },
        { name: t.licence, value: licence },
      ]}
    />
  )
}
