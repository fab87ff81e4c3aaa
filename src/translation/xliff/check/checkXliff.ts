import { readXml, type XmlElement, XmlError, type XmlLimits } from '../../xml/readXml.js'
import { checkChanges } from './checkChanges.js'
import { checkCodes } from './checkCodes.js'
import { checkEditing } from './checkEditing.js'
import { checkExtensions } from './checkExtensions.js'
import { checkIds } from './checkIds.js'
import { checkIts } from './checkIts.js'
import { checkLanguages } from './checkLanguages.js'
import { checkMatches } from './checkMatches.js'
import { checkModules } from './checkModules.js'
import { checkOrder } from './checkOrder.js'
import { checkPairs } from './checkPairs.js'
import { checkReferences } from './checkReferences.js'
import { checkSegments } from './checkSegments.js'
import { checkStructure } from './checkStructure.js'
import { checkStyles } from './checkStyles.js'
import { attr, CORE, shown } from './names.js'
import { readDocument } from './readDocument.js'
import type { Checked, Finding, Version } from './types.js'

export type { Finding } from './types.js'

/**
 * The spec has no limit; ours only keeps hostile files out. Those of 1,000,000 segments have more.
 */
const MOST_ELEMENTS = 1_000_000

/** What the schemas cannot say, theme by theme. */
const THEMES: readonly ((checked: Checked) => void)[] = [
  checkLanguages,
  checkSegments,
  checkIds,
  checkOrder,
  checkPairs,
  checkCodes,
  checkEditing,
  checkReferences,
  checkExtensions,
  checkMatches,
  checkModules,
  checkStyles,
  checkIts,
  checkChanges,
]

/**
 * Validates an XLIFF 2.0 or 2.1 file against the spec: first its schemas, then the constraints that
 * are only in its text, for the core and the published modules. Empty for a valid file; mere
 * recommendations of the spec are not reported. A file that is no XLIFF 2, or no XML, gives one
 * finding.
 *
 * @param limits how large a file may be
 * @returns findings by line
 * @see XLIFF 2.1 §2 (document conformance)
 */
export function checkXliff(bytes: Uint8Array, limits: Partial<XmlLimits> = {}): Finding[] {
  let root: XmlElement
  try {
    root = readXml(bytes, { elements: MOST_ELEMENTS, ...limits })
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    return [{ line: error.line, section: '2', message: `Not readable as XML: ${error.message}` }]
  }
  const stranger = whatElse(root)
  if (stranger) return [{ line: root.line, ...stranger }]

  const findings: Finding[] = []
  const report = ({ line }: XmlElement, section: string, message: string) => {
    findings.push({ line, section, message })
  }
  const version = attr(root, 'version') as Version // `whatElse` has seen to it
  checkStructure(root, { version, report })
  const document = readDocument(root, version, report)
  for (const check of THEMES) check(document)
  return findings.sort((a, b) => a.line - b.line)
}

/** Why a file is not for these checks: another root, or another version. */
function whatElse(root: XmlElement): Omit<Finding, 'line'> | null {
  const version = attr(root, 'version')
  if (root.name !== 'xliff' || root.uri !== CORE) {
    const isOld =
      root.name === 'xliff' && /^urn:oasis:names:tc:xliff:document:1\.|^$/.test(root.uri)
    const got = isOld ? `XLIFF ${version ?? '1'}` : `${shown(root)} of the namespace "${root.uri}"`
    return { section: '4.2.2.1', message: `Expected <xliff> of XLIFF 2.0 or 2.1, got ${got}.` }
  }
  if (version === '2.0' || version === '2.1') return null
  const got = version === undefined ? 'none' : `"${version}"`
  return { section: '4.3.1.42', message: `<xliff>: expected the version 2.0 or 2.1, got ${got}.` }
}
