import type { Connection, DocumentCard, Entry, Section } from '../api/types.js'
import { formatDate, langOf } from '../language.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'
import { Download } from './Download.js'
import { LanguageTag } from './LanguageTag.js'
import { MoreLink } from './MoreLink.js'
import { Picture } from './Picture.js'
import { SectionHead, sectionName } from './SectionHead.js'
import { Ui } from './Ui.js'

type DocumentsProps = {
  section: Section
  /** BCP 47 tag of the section's texts, where it is not that of the entry around. */
  lang?: string
  documents: Connection<DocumentCard>
  inside: Entry
  reader: Reader
}

/** Documents with their covers; each can be had at once. */
export function Documents({ section, lang, documents, inside, reader }: DocumentsProps) {
  if (documents.nodes.length === 0) return null
  return (
    <section className="band documents" {...sectionName({ section, id: 'documents' })}>
      <div className="wrap">
        <SectionHead section={section} id="documents" lang={lang} />
        <ul className="document-list">
          {documents.nodes.map((document) => (
            <DocumentItem key={document.id} document={document} reader={reader} />
          ))}
        </ul>
        <MoreLink pageInfo={documents.pageInfo} name="documents" reader={reader} inside={inside} />
      </div>
    </section>
  )
}

/** A document of a list, with its cover. */
export function DocumentItem({ document, reader }: { document: DocumentCard; reader: Reader }) {
  const path = pagePath({ locale: reader.locale, type: 'DOCUMENT', slug: document.slug }) ?? ''
  return (
    <li {...langOf({ reader, entry: document })}>
      {document.cover && <Picture image={document.cover} sizes="7rem" className="cover" />}
      <div>
        <h3>
          <a href={path}>{document.title}</a>
        </h3>
        {document.publishedOn && (
          <p className="note">
            <Ui reader={reader} inside={document}>
              {formatDate({ reader, date: document.publishedOn })}
            </Ui>
          </p>
        )}
        {document.file && <Download file={document.file} entry={document} reader={reader} />}
        <LanguageTag reader={reader} entry={document} />
      </div>
    </li>
  )
}
