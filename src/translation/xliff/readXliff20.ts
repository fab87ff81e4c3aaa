import type { XmlElement } from '../xml/readXml.js'
import type { ReadEntry, ReadFile, ReadSegment } from './model.js'
import { factsOf, readUnit20 } from './readUnit20.js'
import { entryOf, type SegmentCount } from './segmentCount.js'
import { elementsIn, keepsSpace, refuseAt, requiredValueOf, takeId, valueOf } from './xmlNodes.js'

/** Namespace of XLIFF 2.0 and 2.1. */
export const XLIFF_2 = 'urn:oasis:names:tc:xliff:document:2.0'

/** Elements of the core that may stand beside units, and say nothing that we need. */
const BESIDE = new Set(['skeleton', 'notes'])

type Reading = {
  targetLocale: string
  count: SegmentCount
  units: Set<string>
  groups: Set<string>
  segments: ReadSegment[]
}

/** An `xliff` element of XLIFF 2.0 or 2.1. @throws PluginError BAD_USER_INPUT when it is not valid */
export function readXliff20(root: XmlElement, count: SegmentCount): ReadFile {
  const version = requiredValueOf(root, 'version')
  if (version !== '2.0' && version !== '2.1') {
    refuseAt(root, `expected version 1.2, 2.0 or 2.1 of XLIFF, got "${version}".`)
  }
  const sourceLocale = requiredValueOf(root, 'srcLang')
  const targetLocale = requiredValueOf(root, 'trgLang')
  const ids = new Set<string>()
  const files = elementsIn(root).filter(({ uri }) => uri === root.uri)
  if (files.length === 0) refuseAt(root, 'expected a <file> in <xliff>, got none.')
  const entries = files.map((file): ReadEntry => {
    if (file.name !== 'file') refuseAt(file, `expected a <file> in <xliff>, got <${file.name}>.`)
    takeId(ids, requiredValueOf(file, 'id'), file)
    const reading = {
      targetLocale,
      count,
      units: new Set<string>(),
      groups: new Set<string>(),
      segments: [],
    }
    const keepSpace = keepsSpace(file, keepsSpace(root, false))
    readUnits(file, reading, keepSpace)
    return { ...entry(file), segments: reading.segments }
  })
  return { sourceLocale, targetLocale, version, entries }
}

function readUnits(parent: XmlElement, reading: Reading, keepSpace: boolean): void {
  for (const child of elementsIn(parent)) {
    if (child.uri !== parent.uri || BESIDE.has(child.name)) continue
    if (child.name === 'group') {
      takeId(reading.groups, requiredValueOf(child, 'id'), child)
      readUnits(child, reading, keepsSpace(child, keepSpace))
    } else if (child.name === 'unit') {
      reading.count(child)
      takeId(reading.units, requiredValueOf(child, 'id'), child)
      const { targetLocale } = reading
      reading.segments.push(readUnit20(child, { targetLocale, keepSpace }))
    } else refuseAt(child, `expected units and groups in <${parent.name}>, got <${child.name}>.`)
  }
}

function entry(file: XmlElement): Omit<ReadEntry, 'segments'> {
  const facts = factsOf(file, 'entry')
  const [uid, collection] = [facts.get('uid'), facts.get('collection')]
  if (uid) return { id: uid, collection: collection ?? null }
  return entryOf(valueOf(file, 'original')) ?? { id: requiredValueOf(file, 'id'), collection: null }
}
