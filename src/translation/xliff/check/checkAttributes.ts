import type { XmlAttribute, XmlElement } from '../../xml/types.js'
import type { ElementModel } from './elementModel.js'
import { CORE, prefixOf, SCHEMA_INSTANCE, shown, XML } from './names.js'
import { MODULE_ATTRIBUTES } from './placement.js'
import type { Report, Version } from './types.js'
import { VALUE_TYPES, type ValueTypeName } from './valueTypes.js'

type Context = { model: ElementModel; version: Version; report: Report }

/** Each attribute may stand on its element and has a value of its type; the required ones are there. */
export function checkAttributes(element: XmlElement, context: Context): void {
  for (const attribute of element.attributes) checkAttribute(element, attribute, context)
  const { model, report } = context
  for (const [name, { isRequired, section }] of model.attributes) {
    const isThere = element.attributes.some((one) => one.uri === '' && one.name === name)
    if (isRequired && !isThere) {
      report(element, section, `${shown(element)}: the attribute ${name} is missing.`)
    }
  }
  const isIdMissing = !element.attributes.some((one) => one.uri === XML && one.name === 'id')
  if (model.xml.includes('id') && isIdMissing) {
    report(element, model.section, `${shown(element)}: the attribute xml:id is missing.`)
  }
}

function checkAttribute(element: XmlElement, attribute: XmlAttribute, context: Context): void {
  const { uri, name, value } = attribute
  const { model, report } = context
  if (uri === SCHEMA_INSTANCE) return
  if (uri === XML) return checkXml(element, attribute, context)
  if (uri !== '') return checkForeign(element, attribute, context)
  const known = model.attributes.get(name)
  if (known) return checkValue(element, { name, value, ...known, report })
  report(element, model.section, `${shown(element)} has no attribute ${name}.`)
}

const XML_TYPES: Readonly<Record<string, ValueTypeName>> = {
  space: 'space',
  lang: 'languageOrNone',
  id: 'nmtoken',
}

function checkXml(element: XmlElement, { name, value }: XmlAttribute, context: Context): void {
  const { model, report } = context
  const isAllowed = model.xml.includes(name) || model.foreign === 'any'
  if (!isAllowed) {
    report(element, model.section, `${shown(element)} may not have the attribute xml:${name}.`)
    return
  }
  const section = name === 'lang' ? '4.3.2.1' : name === 'space' ? '4.3.2.2' : model.section
  const isOriginalData = element.uri === CORE && element.name === 'data' && name === 'space'
  const type = isOriginalData ? 'preserve' : (XML_TYPES[name] ?? 'text')
  checkValue(element, { name: `xml:${name}`, value, type, section, report })
}

function checkForeign(element: XmlElement, attribute: XmlAttribute, context: Context): void {
  const { uri, name, value } = attribute
  const { model, version, report } = context
  const prefix = prefixOf(uri)
  // ITS became a module in 2.1; in 2.0 its attributes are an extension like any other.
  const isModule = prefix !== undefined && !(version === '2.0' && prefix.startsWith('its'))
  if (!isModule) {
    if (model.foreign !== 'none') return
    const said = `${attribute.prefix}:${name}`
    report(element, model.section, `${shown(element)} may not have the attribute ${said}.`)
    return
  }
  const known = MODULE_ATTRIBUTES[prefix]?.[name]
  if (!known) {
    report(element, model.section, `${shown(element)}: there is no attribute ${prefix}:${name}.`)
    return
  }
  const isCore = element.uri === CORE
  if (isCore && !known.on.includes(element.name)) {
    report(
      element,
      known.section,
      `${shown(element)} may not have the attribute ${prefix}:${name}.`,
    )
    return
  }
  checkValue(element, { ...known, name: `${prefix}:${name}`, value, report })
}

type Value = { name: string; value: string; type: ValueTypeName; section: string; report: Report }

function checkValue(element: XmlElement, { name, value, type, section, report }: Value): void {
  const { holds, expected } = VALUE_TYPES[type]
  if (holds(value)) return
  report(
    element,
    section,
    `${shown(element)}: ${name} must be ${expected}, got ${JSON.stringify(value)}.`,
  )
}
