import type { XmlElement } from '../../xml/types.js'
import { type Fragment, readFragment } from './fragment.js'
import { attr, children, descendants, isCore, shown } from './names.js'
import { perElement } from './perElement.js'
import type { Checked, Report, Unit } from './types.js'

/** Annotations, and where they, matches and glossary entries point. @see XLIFF 2.1 §3, §4.7.3, §5.1.7.5, §5.2.5.2 */
export function checkReferences({ units, report }: Checked): void {
  for (const unit of units) {
    const inlines = unit.parts.flatMap(({ source, target }) => [
      ...(source?.inlines ?? []),
      ...(target?.inlines ?? []),
    ])
    for (const element of inlines) {
      if (isCore(element, 'mrk', 'sm')) checkAnnotation(element, unit, report)
    }
    const matches = within([unit.element], 'mtc:matches', 'mtc:match')
    for (const match of matches) checkSpan(match, { unit, section: '5.1.7.5', report })
    const entries = within([unit.element], 'gls:glossary', 'gls:glossEntry')
    for (const entry of [...entries, ...within(entries, 'gls:translation')]) {
      checkSpan(entry, { unit, section: '5.2.5.2', report })
    }
  }
}

/** Children of children, by their keys. */
function within(elements: readonly XmlElement[], ...keys: string[]): XmlElement[] {
  return keys.reduce((found, key) => found.flatMap((one) => children(one, key)), [...elements])
}

function checkAnnotation(element: XmlElement, unit: Unit, report: Report): void {
  const [type, ref, value] = ['type', 'ref', 'value'].map((name) => attr(element, name))
  const name = shown(element)
  if (type === 'comment' && (ref === undefined) === (value === undefined)) {
    const got = ref === undefined ? 'neither' : 'both'
    const message = `${name}: a comment must have either the attribute value or the attribute ref, got ${got}.`
    report(element, '4.7.3.1.3', message)
    return
  }
  if ((type ?? 'generic') === 'generic' && saysNothing(element)) {
    const message = `${name}: an annotation of the type "generic" must have the attribute translate.`
    report(element, '4.7.3.1.1', message)
  }
  if (ref === undefined) return
  if (type === 'mtc:match') {
    report(element, '5.1.5', `${name}: an annotation of the type "mtc:match" has no ref.`)
    return
  }
  const fragment = fragmentOf(element, ref, report)
  if (fragment === 'broken' || type !== 'comment') return
  if (
    fragment &&
    isIn(fragment, unit) &&
    notesOf(unit.element).has(fragment.selectors.get('n') ?? '')
  )
    return
  report(element, '4.7.3.1.3', `${name}: ref "${ref}" is no note of the same unit.`)
}

/** Of those without type only what other namespaces add, as ITS does, says what they are for. */
function saysNothing(element: XmlElement): boolean {
  return attr(element, 'translate') === undefined && element.attributes.every(({ uri }) => !uri)
}

/** Null for a reference into another document, which is not ours to judge. */
function fragmentOf(element: XmlElement, ref: string, report: Report): Fragment | 'broken' | null {
  if (!ref.startsWith('#')) return null
  const fragment = readFragment(ref.slice(1))
  if (!('message' in fragment)) return fragment
  const { section, message } = fragment
  report(element, section, `${shown(element)}: ref "${ref}" is no reference: ${message}.`)
  return 'broken'
}

/** What is left out is that of the place of the reference: without a unit, `#f=f1/n=n1` is in the file. */
function isIn({ isAbsolute, selectors }: Fragment, { element, file, parents }: Unit): boolean {
  const [f, g, u] = ['f', 'g', 'u'].map((prefix) => selectors.get(prefix))
  if (u === undefined && (isAbsolute || f !== undefined || g !== undefined)) return false
  const groups = parents.filter((one) => isCore(one, 'group')).map((one) => attr(one, 'id'))
  return (
    (u === undefined || u === attr(element, 'id')) &&
    (f === undefined || f === attr(file, 'id')) &&
    (g === undefined || groups.includes(g))
  )
}

/** Ids of a unit's notes. */
const notesOf = perElement((unit) => {
  const notes = within([unit], 'xlf:notes', 'xlf:note')
  return new Set(notes.flatMap((note) => attr(note, 'id') ?? []))
})

type Span = { unit: Unit; section: string; report: Report }

function checkSpan(element: XmlElement, { unit, section, report }: Span): void {
  const ref = attr(element, 'ref')
  if (ref === undefined) return
  const fragment = fragmentOf(element, ref, report)
  if (fragment === 'broken') return
  if (fragment && isIn(fragment, unit) && hasSpan(unit, fragment)) return
  const message = `${shown(element)}: ref "${ref}" is no span of text of the same unit; expected for example "#m1".`
  report(element, section, message)
}

function hasSpan({ element }: Unit, { selectors }: Fragment): boolean {
  const { any, inTargets } = spansOf(element)
  const target = selectors.get('t')
  return target === undefined ? any.has(selectors.get('') ?? '') : inTargets.has(target)
}

/** Ids of the spans of text of a unit. */
const spansOf = perElement((unit) => {
  const parts = children(unit).filter((one) => isCore(one, 'segment', 'ignorable'))
  const idsIn = (elements: XmlElement[]) =>
    new Set(elements.flatMap((one) => attr(one, 'id') ?? []))
  const targets = within(parts, 'xlf:target').flatMap((target) => descendants(target))
  return {
    any: idsIn([...parts, ...parts.flatMap((part) => descendants(part))]),
    inTargets: idsIn(targets),
  }
})
