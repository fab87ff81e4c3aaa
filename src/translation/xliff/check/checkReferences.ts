import type { XmlElement } from '../../xml/types.js'
import { type Fragment, readFragment } from './fragment.js'
import { attr, children, isCore, keyOf, shown } from './names.js'
import type { Checked, Report, Unit } from './types.js'

/** Annotations, and where they, matches and glossary entries point. @see XLIFF 2.1 §3, §4.7.3, §5.1.7.5, §5.2.5.2 */
export function checkReferences({ units, report }: Checked): void {
  for (const unit of units) {
    for (const { source, target } of unit.parts) {
      for (const element of [...(source?.inlines ?? []), ...(target?.inlines ?? [])]) {
        if (isCore(element, 'mrk', 'sm')) checkAnnotation(element, unit, report)
      }
    }
    for (const matches of children(unit.element, 'mtc:matches')) {
      for (const match of children(matches, 'mtc:match')) {
        checkSpan(match, { unit, section: '5.1.7.5', report })
      }
    }
    for (const glossary of children(unit.element, 'gls:glossary')) {
      for (const entry of children(glossary, 'gls:glossEntry')) {
        for (const one of [entry, ...children(entry, 'gls:translation')]) {
          checkSpan(one, { unit, section: '5.2.5.2', report })
        }
      }
    }
  }
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
  if (ref === undefined) return
  if (type === 'mtc:match') {
    report(element, '5.1.5', `${name}: an annotation of the type "mtc:match" has no ref.`)
    return
  }
  const fragment = fragmentOf(element, ref, report)
  if (fragment === 'broken' || type !== 'comment') return
  if (fragment && isIn(fragment, unit) && notesOf(unit).has(fragment.selectors.get('n') ?? ''))
    return
  report(element, '4.7.3.1.3', `${name}: ref "${ref}" is no note of the same unit.`)
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

function notesOf({ element }: Unit): Set<string> {
  const notes = children(element, 'xlf:notes').flatMap((one) => children(one, 'xlf:note'))
  return new Set(notes.flatMap((note) => attr(note, 'id') ?? []))
}

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

function hasSpan({ parts }: Unit, { selectors }: Fragment): boolean {
  const id = selectors.get('t') ?? selectors.get('')
  const spans = parts.flatMap(({ element, source, target }) =>
    selectors.has('t')
      ? (target?.inlines ?? [])
      : [element, ...(source?.inlines ?? []), ...(target?.inlines ?? [])],
  )
  return id !== undefined && spans.some((one) => keyOf(one) !== undefined && attr(one, 'id') === id)
}
