import type { Entry, File } from '../api/types.js'
import { languageName } from '../language.js'
import type { Reader } from '../reader.js'
import { Ui } from './Ui.js'

type DownloadProps = {
  file: File
  /** The document that it is a file of. */
  entry: Entry & { title: string }
  reader: Reader
}

/** A link to a file that says what will come: format, size, pages, language. */
export function Download({ file, entry, reader }: DownloadProps) {
  const format = file.filename.split('.').pop()?.toUpperCase()
  const facts = [
    format,
    file.sizeText,
    file.pages === null ? null : reader.t.pages(file.pages),
    languageName({ reader, locale: file.language }),
  ]
  return (
    <a className="download" href={file.url} type={file.mimeType}>
      <Ui reader={reader} inside={entry}>
        {reader.t.download}
        <span className="hidden"> {entry.title}</span>{' '}
        <span className="facts">({facts.filter(Boolean).join(', ')})</span>
      </Ui>
    </a>
  )
}
