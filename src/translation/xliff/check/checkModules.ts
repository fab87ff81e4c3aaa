import type { XmlElement } from '../../xml/types.js'
import { demandUnique } from './checkIds.js'
import { attr, children, CORE, descendants, isCore, keyOf, shown } from './names.js'
import { perElement } from './perElement.js'
import type { Checked, Report } from './types.js'

type Module = (
  element: XmlElement,
  context: { checked: Checked; parents: readonly XmlElement[] },
) => void

/** What the texts of the smaller modules demand of their elements, by element. @see XLIFF 2.1 §5.2 to §5.7 */
export function checkModules(checked: Checked): void {
  const visit = (element: XmlElement, parents: readonly XmlElement[]) => {
    BY_ELEMENT[keyOf(element) ?? '']?.(element, { checked, parents })
    for (const child of children(element)) visit(child, [...parents, element])
  }
  visit(checked.root, [])
}

const BY_ELEMENT: Readonly<Record<string, Module>> = {
  'gls:glossary': (glossary, { checked: { report } }) => {
    const within = descendants(glossary)
    const named = within.filter((one) => /^gls:(glossEntry|translation)$/.test(keyOf(one) ?? ''))
    demandUnique(named, 'its <gls:glossary>', report, '5.2.5.1')
  },
  'gls:glossEntry': (entry, { checked: { report } }) => {
    const keys = children(entry).map(keyOf)
    if (keys.includes('gls:translation') || keys.includes('gls:definition')) return
    const message =
      '<gls:glossEntry>: expected a <gls:translation> or a <gls:definition>, got neither.'
    report(entry, '5.2.4.3', message)
  },
  'mda:metadata': (metadata, { checked: { report } }) => {
    const named = [
      metadata,
      ...descendants(metadata).filter((one) => keyOf(one) === 'mda:metaGroup'),
    ]
    demandUnique(named, 'its <mda:metadata>', report, '5.4.5.3')
  },
  'res:resourceData': (data, { checked: { report } }) => {
    demandUnique(children(data), 'its <res:resourceData>', report, '5.5.5.1')
  },
  'res:resourceItem': (item, { checked: { report } }) => checkItem(item, report),
  'res:resourceItemRef': (reference, { checked: { report }, parents }) => {
    const file = parents.find((one) => isCore(one, 'file'))
    const ref = attr(reference, 'ref')
    if (ref === undefined || (file && itemsOf(file).has(ref))) return
    const message = `<res:resourceItemRef>: ref "${ref}" is no <res:resourceItem> of the same <file>.`
    report(reference, '5.5.5.6', message)
  },
  'val:rule': (rule, { checked: { report }, parents }) => checkRule(rule, parents, report),
  'res:source': (source, { checked }) => checkResource(source, checked, 'srcLang'),
  'res:target': (target, { checked }) => checkResource(target, checked, 'trgLang'),
}

/** Ids of the resources of a file. */
const itemsOf = perElement((file) => {
  const items = descendants(file).filter((one) => keyOf(one) === 'res:resourceItem')
  return new Set(items.flatMap((item) => attr(item, 'id') ?? []))
})

function checkItem(item: XmlElement, report: Report): void {
  const within = children(item)
  if (within.length === 0) {
    const message =
      '<res:resourceItem>: expected a <res:source>, <res:target> or <res:reference>, got none.'
    report(item, '5.5.4.4', message)
  }
  const texts = within.filter((one) => ['res:source', 'res:target'].includes(keyOf(one) ?? ''))
  const areEmpty = texts.length > 0 && texts.every((one) => children(one).length === 0)
  if (!areEmpty || attr(item, 'mimeType') !== undefined) return
  const message =
    '<res:resourceItem>: mimeType is missing; it is needed when source and target are empty.'
  report(item, '5.5.4.4', message)
}

function checkResource(element: XmlElement, { root, report }: Checked, name: string): void {
  const section = name === 'srcLang' ? '5.5.4.5' : '5.5.4.6'
  const [hasHref, isEmpty] = [attr(element, 'href') !== undefined, element.children.length === 0]
  if (hasHref !== isEmpty) {
    const got = isEmpty ? 'neither' : 'both'
    report(element, section, `${shown(element)}: expected either href or content, got ${got}.`)
  }
  const [given, wanted] = [attr(element, 'xml:lang'), attr(root, name)]
  if (given === undefined || given.toLowerCase() === wanted?.toLowerCase()) return
  const message = `${shown(element)}: xml:lang must be "${wanted ?? ''}", the ${name} of <xliff>, got "${given}".`
  report(element, section, message)
}

const CONDITIONS = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith']

function checkRule(rule: XmlElement, parents: readonly XmlElement[], report: Report): void {
  const has = (name: string) => attr(rule, name) !== undefined
  const given = CONDITIONS.filter(has)
  const isCustom = rule.attributes.some(({ uri }) => uri !== '')
  if (given.length > 1 || (given.length === 0 && !isCustom)) {
    const wanted = `${CONDITIONS.join(', ')} or an attribute of another namespace`
    const got = given.length === 0 ? 'none' : given.join(' and ')
    report(rule, '5.8.4.3', `<val:rule>: expected exactly one of ${wanted}, got ${got}.`)
    return
  }
  if (has('occurs') && !has('isPresent')) {
    report(rule, '5.8.5.2', '<val:rule>: occurs needs the attribute isPresent.')
  }
  const isPositive = has('isPresent') || has('startsWith') || has('endsWith')
  if (has('existsInSource') && !isPositive) {
    const message = '<val:rule>: existsInSource needs isPresent, startsWith or endsWith.'
    report(rule, '5.8.5.6', message)
  }
  const owner = parents.at(-2)
  if (attr(rule, 'disabled') === 'yes' && owner?.uri === CORE && owner.name === 'file') {
    report(rule, '5.8.5.9', '<val:rule>: a rule of a <file> cannot be disabled.')
  }
}
