import { checkXliff, type Finding } from '../../../../../src/translation/xliff/check/checkXliff.js'
import { NAMESPACES } from '../../../../../src/translation/xliff/check/names.js'

/** Stands in a case on the line where its finding is expected. */
export const HERE = '<!--here-->'

/** A case: what it breaks, in which section, and the file. */
export type Case = [name: string, section: string, xml: string]

const DECLARED = Object.entries({ ...NAMESPACES, my: 'urn:my' })
  .filter(([prefix]) => prefix !== 'xlf')
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** A document with every namespace declared. */
export function xliff(
  content: string,
  attributes = 'version="2.1" srcLang="en" trgLang="fr"',
): string {
  return `<xliff xmlns="${NAMESPACES.xlf}" ${DECLARED} ${attributes}>\n${content}\n</xliff>`
}

export function file(content: string, attributes = 'id="f1"'): string {
  return `<file ${attributes}>\n${content}\n</file>`
}

export function unit(content: string, attributes = 'id="u1"'): string {
  return `<unit ${attributes}>\n${content}\n</unit>`
}

export function segment(source: string, target?: string, attributes = ''): string {
  const translated = target === undefined ? '' : `\n<target>${target}</target>`
  return `<segment ${attributes}>\n<source>${source}</source>${translated}\n</segment>`
}

export function ofFile(content: string): string {
  return xliff(file(content))
}

export function ofUnit(content: string): string {
  return ofFile(unit(content))
}

/** A document with one segment. */
export function ofSegment(source: string, target?: string): string {
  return ofUnit(segment(source, target))
}

export const PLAIN = segment('text')

export function findings(xml: string): Finding[] {
  return checkXliff(new TextEncoder().encode(xml))
}

/** The line that is marked in a case. */
export function lineOf(xml: string): number {
  return xml.slice(0, xml.indexOf(HERE)).split('\n').length
}
