import { readExchange } from '../../../../src/translation/xliff/readExchange.js'
import type { ReadFile, ReadSegment } from '../../../../src/translation/xliff/model.js'

/** A file of XLIFF 2.1 around the content of one `file`. */
export function file21(
  content: string,
  attributes = 'version="2.1" srcLang="fr" trgLang="es"',
): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}>
<file id="f">${content}</file></xliff>`
}

/** A file of XLIFF 1.2 around the content of one `body`. */
export function file12(content: string, attributes = 'target-language="es"'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="o" datatype="html" source-language="fr" ${attributes}><body>${content}</body></file></xliff>`
}

export function read(xml: string): ReadFile {
  return readExchange(new TextEncoder().encode(xml))
}

/** The only segment of a file. */
export function only(xml: string): ReadSegment {
  const [segment, second] = read(xml).entries.flatMap(({ segments }) => segments)
  if (!segment || second) throw new Error('expected one segment')
  return segment
}

/** A unit of XLIFF 2.1 around segments. */
export const unit = (content: string) => file21(`<unit id="u">${content}</unit>`)
