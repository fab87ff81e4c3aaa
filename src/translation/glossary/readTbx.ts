import { languageOf } from '../../entries/languageOf.js'
import { PluginError } from '../../errors.js'
import { attributeOf, childrenOf, isElement, textOf } from '../xml/elementParts.js'
import { readXml, type XmlElement, XmlError, type XmlLimits } from '../xml/readXml.js'
import { withoutDoctype } from '../xml/withoutDoctype.js'
import { NOTES, type STATUS } from './writeTbx.js'
import { ownId } from './xmlIds.js'
import type { Term, TermTranslations } from './types.js'

/** What was not taken over, and why. */
export type TbxLoss = {
  /** Of the entry, or of the term in it, from 1. */
  line: number
  reason: 'NO_SOURCE' | 'SYNONYM' | 'NO_LANGUAGE'
  message: string
}

export type ReadTbx = { terms: Term[]; left: TbxLoss[] }

/**
 * The terms of a TBX file, by the names of ISO 30042:2019 in DCA style (`conceptEntry`) and of its
 * forerunner (`termEntry`), and what of it was left out. Words without a status count as preferred,
 * superseded ones as forbidden.
 *
 * @param options.sourceLocale BCP 47 tag of the language that terms are named in. @default the first
 * language of each entry
 * @throws BAD_USER_INPUT when the file is no XML, is no TBX, or is larger than `limits` allow
 */
export function readTbx(
  bytes: Uint8Array,
  { sourceLocale, limits }: { sourceLocale?: string; limits?: Partial<XmlLimits> } = {},
): ReadTbx {
  const root = rootOf(bytes, limits)
  const left: TbxLoss[] = []
  const terms = childrenOf(root, 'text')
    .flatMap((text) => childrenOf(text, 'body'))
    .flatMap((body) => childrenOf(body, 'conceptEntry', 'termEntry'))
    .flatMap((entry, n) => readConcept(entry, { sourceLocale, left, number: n + 1 }))
  return { terms, left }
}

function rootOf(bytes: Uint8Array, limits: Partial<XmlLimits> | undefined): XmlElement {
  try {
    const root = readXml(withoutDoctype(bytes), limits)
    if (root.name === 'tbx' || root.name === 'martif') return root
    throw new PluginError(
      'BAD_USER_INPUT',
      `TBX, line ${root.line}: expected <tbx>, got <${root.name}>. Choose a TBX file.`,
    )
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const place = error.line > 0 ? `, line ${error.line}, column ${error.column}` : ''
    throw new PluginError('BAD_USER_INPUT', `TBX${place}: ${error.message}`)
  }
}

type Word = { words: string; use: keyof typeof STATUS; section: XmlElement }
type Language = { locale: string; words: Word[]; section: XmlElement }

function readConcept(
  entry: XmlElement,
  context: { sourceLocale: string | undefined; left: TbxLoss[]; number: number },
): Term[] {
  const { sourceLocale, left, number } = context
  const languages = childrenOf(entry, 'langSec', 'langSet').flatMap((section): Language[] => {
    const locale = attributeOf(section, 'xml:lang')
    if (locale) return [{ locale, words: wordsOf(section), section }]
    left.push({ line: section.line, reason: 'NO_LANGUAGE', message: 'Expected xml:lang.' })
    return []
  })
  const source =
    sourceLocale === undefined
      ? languages[0]
      : languages.find(({ locale }) => languageOf(locale) === languageOf(sourceLocale))
  const named = source?.words.find(({ use }) => use === 'preferred') ?? source?.words[0]
  if (!source || !named) {
    const message = `Expected a term in ${sourceLocale ?? 'a first language'}; found none.`
    left.push({ line: entry.line, reason: 'NO_SOURCE', message })
    return []
  }
  for (const { words, section } of source.words.filter((word) => word !== named))
    left.push({
      line: section.line,
      reason: 'SYNONYM',
      message: `“${words}” is a second term in ${source.locale} for “${named.words}”.`,
    })
  const others = languages.filter((language) => language !== source)
  return [
    {
      id: ownId(attributeOf(entry, 'id')) ?? `tbx-${number}`,
      sourceLocale: source.locale,
      term: named.words,
      ...aboutOf({ entry, language: source.section, word: named.section }),
      translations: translationsOf(others),
    },
  ]
}

function wordsOf(section: XmlElement): Word[] {
  return childrenOf(section, 'termSec', 'tig', 'ntig').flatMap((part) => {
    const holders = part.name === 'ntig' ? childrenOf(part, 'termGrp') : [part]
    return holders.flatMap((holder): Word[] => {
      const words = childrenOf(holder, 'term').map(textOf).join('')
      const status = typedText(holder, 'administrativeStatus') ?? ''
      if (words.trim() === '') return []
      return [{ words, use: useOf(status), section: holder }]
    })
  })
}

function useOf(status: string): Word['use'] {
  if (/^(?:deprecated|superseded|forbidden|obsolete)/.test(status)) return 'forbidden'
  return status.startsWith('admitted') ? 'admitted' : 'preferred'
}

function aboutOf(places: { entry: XmlElement; language: XmlElement; word: XmlElement }) {
  const { entry, language, word } = places
  const within = [word, language, entry]
  const find = (type: string) =>
    within.map((place) => typedText(place, type)).find((t) => t !== null)
  const notes = within.flatMap((place) => childrenOf(place, 'note').map(textOf))
  const definition = find('definition')
  const programme = find('projectSubset')
  const partOfSpeech = find('partOfSpeech')
  return {
    caseSensitive: notes.includes(NOTES.caseSensitive),
    doNotTranslate: notes.includes(NOTES.doNotTranslate),
    ...(definition === undefined || definition === null ? {} : { definition }),
    ...(programme === undefined || programme === null ? {} : { programme }),
    ...(partOfSpeech === undefined || partOfSpeech === null ? {} : { partOfSpeech }),
  }
}

/** Text of the element with this `type`, also within `descripGrp` and the like. */
function typedText(place: XmlElement, type: string): string | null {
  for (const node of place.children) {
    if (!isElement(node)) continue
    if (attributeOf(node, 'type') === type) return textOf(node)
    const inner = node.name.endsWith('Grp') ? typedText(node, type) : null
    if (inner !== null) return inner
  }
  return null
}

function translationsOf(languages: readonly Language[]): Record<string, TermTranslations> {
  const filled = languages.filter(({ words }) => words.length > 0)
  return Object.fromEntries(
    filled.map(({ locale, words }) => {
      const used = (use: Word['use']) =>
        words.filter((word) => word.use === use).map((word) => word.words)
      const admitted = used('admitted')
      const always = { preferred: used('preferred'), forbidden: used('forbidden') }
      return [locale, { ...always, ...(admitted.length > 0 ? { admitted } : {}) }]
    }),
  )
}
