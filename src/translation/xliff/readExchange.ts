import { PluginError } from '../../errors.js'
import { readXml, type XmlElement, XmlError } from '../xml/readXml.js'
import { withEscapes } from '../xml/withEscapes.js'
import type { ReadFile } from './model.js'
import { readXliff12, XLIFF_12 } from './readXliff12.js'
import { readXliff20, XLIFF_2 } from './readXliff20.js'
import { MOST_SEGMENTS, segmentCount } from './segmentCount.js'
import { refuseAt } from './xmlNodes.js'

/** 20 MB: some 25,000 segments as we write them. */
const MOST_BYTES = 20_000_000

/** Four for each of the most segments: unit, segment, source and target. */
const MOST_ELEMENTS = 4 * MOST_SEGMENTS

/**
 * What translators have sent back: XLIFF 1.2, 2.0 or 2.1, ours or any other tool's. Other tools'
 * order, prefixes, annotations, extensions, and split or joined segments are understood: each unit
 * comes back as one text. Nothing is compared with what is stored; see `mergeEntry`.
 *
 * @param bytes of the file, at most 20 MB and 100,000 units
 * @throws PluginError BAD_USER_INPUT when it is not well-formed or not valid, with line and reason;
 * TOO_LARGE above the limits
 * @see XLIFF 2.1 §4; `stories xliff check` tells more about a file than is needed to read it
 */
export function readExchange(bytes: Uint8Array): ReadFile {
  if (bytes.length > MOST_BYTES) {
    const message = `file: expected at most ${MOST_BYTES} bytes, got ${bytes.length}. Split it.`
    throw new PluginError('TOO_LARGE', message)
  }
  const root = parseOthers(bytes)
  if (root.name === 'xliff' && root.uri === XLIFF_2) return readXliff20(root, segmentCount())
  if (root.name === 'xliff' && root.uri === XLIFF_12) return readXliff12(root, segmentCount())
  const { prefix, name, uri } = root
  const got = `<${prefix && `${prefix}:`}${name}> of the namespace "${uri}"`
  return refuseAt(root, `expected <xliff> of XLIFF 1.2, 2.0 or 2.1, got ${got}.`)
}

/** A file that is well-formed but for what a tool forgot to escape is read as it is meant. */
function parseOthers(bytes: Uint8Array): XmlElement {
  try {
    return parse(bytes)
  } catch (error) {
    const isUnescaped =
      error instanceof PluginError && / entity |"\]\]>"|disallowed character\.$/.test(error.message)
    const meant = isUnescaped ? withEscapes(bytes) : null
    if (!meant) throw error
    return parse(meant)
  }
}

function parse(bytes: Uint8Array): XmlElement {
  try {
    return readXml(bytes, { bytes: MOST_BYTES, elements: MOST_ELEMENTS })
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    if (error.line === 0) throw new PluginError('TOO_LARGE', `file: ${error.message}`)
    return refuseAt(error, error.message)
  }
}
