import { PluginError } from '../../errors.js'
import { attributeOf, childrenOf, textOf } from '../xml/elementParts.js'
import { readXml, type XmlElement, XmlError, type XmlLimits } from '../xml/readXml.js'
import { withoutDoctype } from '../xml/withoutDoctype.js'
import { readSeg } from './readSeg.js'
import type { MemoryUnit } from './types.js'
import { PROPERTIES } from './writeTmx.js'

/** What was not taken over, and why. */
export type TmxLoss = {
  /** Of the `tu`, from 1. */
  line: number
  /** Its `tuid`; null when it has none. */
  id: string | null
  /** True when the whole unit was left out, false when only a part of it. */
  whole: boolean
  reason: 'NO_SOURCE' | 'NO_TARGET' | 'EMPTY' | 'NO_LANGUAGE' | 'MARKUP'
  message: string
}

export type ReadTmx = { units: MemoryUnit[]; left: TmxLoss[] }

/**
 * The units of a TMX file, versions 1.1 to 1.4b, and what of it was left out. A `tu` with several
 * languages becomes a unit for each beside its source. Units that we did not write are taken as not
 * approved, unless `approved` says otherwise; their origin is empty but for date and author. By the
 * limits of `readXml` a file holds some 15,000 units of ours; a larger memory comes in several files,
 * or with other limits.
 *
 * @throws BAD_USER_INPUT when the file is no XML, is no TMX, or is larger than `limits` allow
 * @see https://www.gala-global.org/tmx-14b
 */
export function readTmx(
  bytes: Uint8Array,
  { approved = false, limits }: { approved?: boolean; limits?: Partial<XmlLimits> } = {},
): ReadTmx {
  const root = rootOf(bytes, limits)
  const [header] = childrenOf(root, 'header')
  const srclang = header ? attributeOf(header, 'srclang') : null
  const left: TmxLoss[] = []
  const units = childrenOf(root, 'body')
    .flatMap((body) => childrenOf(body, 'tu'))
    .flatMap((tu) => unitsOf(tu, { srclang, approved, left }))
  return { units, left }
}

function rootOf(bytes: Uint8Array, limits: Partial<XmlLimits> | undefined): XmlElement {
  try {
    const root = readXml(withoutDoctype(bytes), limits)
    if (root.name === 'tmx') return root
    throw new PluginError(
      'BAD_USER_INPUT',
      `TMX, line ${root.line}: expected <tmx>, got <${root.name}>. Choose a TMX file.`,
    )
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const place = error.line > 0 ? `, line ${error.line}, column ${error.column}` : ''
    throw new PluginError('BAD_USER_INPUT', `TMX${place}: ${error.message}`)
  }
}

type Tuv = { language: string; marked: string }
type Context = { srclang: string | null; approved: boolean; left: TmxLoss[] }

function unitsOf(tu: XmlElement, { srclang, approved, left }: Context): MemoryUnit[] {
  const lose = (reason: TmxLoss['reason'], whole: boolean, message: string): MemoryUnit[] => {
    left.push({ line: tu.line, id: attributeOf(tu, 'tuid'), whole, reason, message })
    return []
  }
  const tuvs = childrenOf(tu, 'tuv').flatMap((tuv) => readTuv(tuv, lose))
  const wanted = attributeOf(tu, 'srclang') ?? srclang ?? '*all*'
  const source =
    wanted === '*all*' ? tuvs[0] : tuvs.find(({ language }) => hasLanguage(language, wanted))
  if (!source) return lose('NO_SOURCE', true, `Expected a text in ${wanted}; found none.`)
  if (!source.marked) return lose('EMPTY', true, 'The source text is empty.')
  const others = tuvs.filter((tuv) => tuv !== source)
  if (others.length === 0) return lose('NO_TARGET', true, 'Expected a second language; found none.')
  const about = aboutOf(tu, approved)
  return others.flatMap(({ language, marked }) => {
    if (!marked) return lose('EMPTY', others.length === 1, `The text in ${language} is empty.`)
    const locales = { sourceLocale: source.language, targetLocale: language }
    return [{ source: source.marked, target: marked, ...locales, ...about }]
  })
}

function readTuv(
  tuv: XmlElement,
  lose: (reason: TmxLoss['reason'], whole: boolean, message: string) => unknown,
): Tuv[] {
  const language = attributeOf(tuv, 'xml:lang') ?? attributeOf(tuv, 'lang')
  const [seg] = childrenOf(tuv, 'seg')
  if (!language || !seg) {
    lose('NO_LANGUAGE', false, `Line ${tuv.line}: expected xml:lang and <seg>; left this text out.`)
    return []
  }
  const { marked, left } = readSeg(seg)
  if (left.length > 0) {
    const names = [...new Set(left)].map((name) => `<${name}>`).join(', ')
    lose('MARKUP', false, `The text in ${language} was taken over without ${names}.`)
  }
  return [{ language, marked }]
}

/** `fr` of a header fits `fr-CA` of a text, and the other way round. */
function hasLanguage(language: string, wanted: string): boolean {
  const [a, b] = [language.toLowerCase(), wanted.toLowerCase()]
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

function aboutOf(tu: XmlElement, approved: boolean): Pick<MemoryUnit, 'origin' | 'approved'> {
  const values = new Map(
    childrenOf(tu, 'prop').map((prop) => [attributeOf(prop, 'type') ?? '', textOf(prop)]),
  )
  const value = (name: keyof typeof PROPERTIES) => values.get(PROPERTIES[name])
  const by = attributeOf(tu, 'changeid') ?? attributeOf(tu, 'creationid')
  const date = attributeOf(tu, 'changedate') ?? attributeOf(tu, 'creationdate')
  const programme = value('programme')
  return {
    origin: {
      collection: value('collection') ?? '',
      entry: value('entry') ?? '',
      segment: value('segment') ?? '',
      ...(programme === undefined ? {} : { programme }),
      ...(by === null ? {} : { by }),
      at: instantOf(date),
    },
    approved: value('approved') === undefined ? approved : value('approved') === 'yes',
  }
}

/** `20260131T120000Z` becomes `2026-01-31T12:00:00Z`; anything else, nothing. */
function instantOf(date: string | null): string {
  const form = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
  return form.test(date ?? '') ? (date ?? '').replace(form, '$1-$2-$3T$4:$5:$6Z') : ''
}
