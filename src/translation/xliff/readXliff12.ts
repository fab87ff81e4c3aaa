import type { XmlElement } from '../xml/readXml.js'
import type { ReadEntry, ReadFile, ReadSegment } from './model.js'
import { readTransUnit } from './readTransUnit.js'
import { entryOf, type SegmentCount } from './segmentCount.js'
import {
  elementsIn,
  keepsSpace,
  onlyIn,
  refuseAt,
  requiredValueOf,
  takeId,
  valueOf,
  XML,
} from './xmlNodes.js'

/** Namespace of XLIFF 1.2. */
export const XLIFF_12 = 'urn:oasis:names:tc:xliff:document:1.2'

/** Elements that may stand beside units, and say nothing that we need. */
const BESIDE = new Set(['bin-unit', 'context-group', 'count-group', 'prop-group', 'note'])

type Reading = {
  targetLocale: string
  count: SegmentCount
  ids: Set<string>
  segments: ReadSegment[]
}

/** An `xliff` element of XLIFF 1.2. @throws PluginError BAD_USER_INPUT when it is not valid */
export function readXliff12(root: XmlElement, count: SegmentCount): ReadFile {
  const version = requiredValueOf(root, 'version')
  if (version !== '1.2') refuseAt(root, `expected version 1.2 in this namespace, got "${version}".`)
  const files = elementsIn(root).filter(({ uri, name }) => uri === root.uri && name === 'file')
  const [first] = files
  if (!first) refuseAt(root, 'expected a <file> in <xliff>, got none.')
  const sourceLocale = requiredValueOf(first, 'source-language')
  const targetLocale = targetLanguage(files) ?? requiredValueOf(first, 'target-language')
  const entries = files.map((file): ReadEntry => {
    sameLanguage(file, 'source-language', sourceLocale)
    if (valueOf(file, 'target-language')) sameLanguage(file, 'target-language', targetLocale)
    const body = onlyIn(file, 'body')
    if (!body) refuseAt(file, 'expected a <body> in <file>, got none.')
    const reading: Reading = { targetLocale, count, ids: new Set(), segments: [] }
    readUnits(body, reading, keepsSpace(body, keepsSpace(file, false)))
    const original = requiredValueOf(file, 'original')
    return {
      ...(entryOf(original) ?? { id: original, collection: null }),
      segments: reading.segments,
    }
  })
  return { sourceLocale, targetLocale, version: '1.2', entries }
}

/** The spec does not require it (§2.3, `target-language`): a target can name it, too. */
function targetLanguage(files: readonly XmlElement[]): string | undefined {
  for (const file of files) {
    const given = valueOf(file, 'target-language')
    if (given) return given
  }
  for (const file of files) {
    const given = targetsIn(file).map((target) => valueOf(target, 'lang', XML))
    const language = given.find(Boolean)
    if (language) return language
  }
  return undefined
}

function targetsIn(parent: XmlElement): XmlElement[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.uri !== parent.uri) return []
    if (child.name === 'target') return [child]
    return /^(body|group|trans-unit)$/.test(child.name) ? targetsIn(child) : []
  })
}

function sameLanguage(file: XmlElement, name: string, wanted: string): void {
  const given = requiredValueOf(file, name)
  if (given.toLowerCase() === wanted.toLowerCase()) return
  refuseAt(file, `expected all files to have ${name} "${wanted}", got "${given}". Split the file.`)
}

function readUnits(parent: XmlElement, reading: Reading, keepSpace: boolean): void {
  for (const child of elementsIn(parent)) {
    if (child.uri !== parent.uri || BESIDE.has(child.name)) continue
    if (child.name === 'group') readUnits(child, reading, keepsSpace(child, keepSpace))
    else if (child.name === 'trans-unit') {
      reading.count(child)
      takeId(reading.ids, requiredValueOf(child, 'id'), child)
      const { targetLocale } = reading
      reading.segments.push(readTransUnit(child, { targetLocale, keepSpace }))
    } else refuseAt(child, `expected units and groups in <${parent.name}>, got <${child.name}>.`)
  }
}
