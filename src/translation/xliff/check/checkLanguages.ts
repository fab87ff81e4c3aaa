import type { XmlElement } from '../../xml/types.js'
import { attr, shown } from './names.js'
import type { Checked, Unit } from './types.js'

/** Sources and targets are in the languages of the document. @see XLIFF 2.1 §4.2.2.1, §4.2.2.12, §4.2.2.13 */
export function checkLanguages(checked: Checked): void {
  const { root, units, report } = checked
  const [srcLang, trgLang] = [attr(root, 'srcLang'), attr(root, 'trgLang')]
  let isTargetTold = trgLang !== undefined
  for (const unit of units) {
    for (const { element: part, source, target } of unit.parts) {
      const parents = [part, unit.element, ...[...unit.parents].reverse()]
      if (source)
        demand({ checked, parents, element: source.element, name: 'srcLang', wanted: srcLang })
      if (!target) continue
      if (!isTargetTold) {
        report(target.element, '4.2.2.1', '<xliff>: trgLang is missing, but there are targets.')
        isTargetTold = true
      }
      demand({ checked, parents, element: target.element, name: 'trgLang', wanted: trgLang })
    }
    checkSpaces(unit, checked)
  }
}

type Demand = {
  checked: Checked
  element: XmlElement
  parents: readonly XmlElement[]
  name: string
  wanted: string | undefined
}

function demand({ checked, element, parents, name, wanted }: Demand): void {
  const given = inherited([element, ...parents], 'xml:lang')
  if (given === undefined || given === '' || wanted === undefined) return
  if (given.toLowerCase() === wanted.toLowerCase()) return
  const section = name === 'srcLang' ? '4.2.2.12' : '4.2.2.13'
  const message = `${shown(element)}: xml:lang must be "${wanted}", the ${name} of <xliff>, got "${given}".`
  checked.report(element, section, message)
}

/** Of XLIFF 2.0 §4.2.2.13 only: spaces that the source keeps, the target keeps too. */
function checkSpaces({ element: unit, parents, parts }: Unit, { version, report }: Checked): void {
  if (version !== '2.0') return
  for (const { element: part, source, target } of parts) {
    if (!source || !target) continue
    const around = [part, unit, ...[...parents].reverse()]
    const isKept = ({ element }: { element: XmlElement }) =>
      inherited([element, ...around], 'xml:space') === 'preserve'
    if (isKept(source) && !isKept(target)) {
      const message = '<target>: xml:space must be "preserve", as the source says.'
      report(target.element, '4.2.2.13', message)
    }
  }
}

function inherited(elements: readonly XmlElement[], name: string): string | undefined {
  for (const element of elements) {
    const value = attr(element, name)
    if (value !== undefined) return value
  }
  return undefined
}
