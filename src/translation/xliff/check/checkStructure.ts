import type { XmlElement } from '../../xml/types.js'
import { checkAttributes } from './checkAttributes.js'
import { CORE_MODEL } from './coreModel.js'
import { type ElementModel, OTHER, type Step } from './elementModel.js'
import { MODULE_MODEL } from './moduleModel.js'
import { children, keyOf, prefixOf, shown } from './names.js'
import { MODULES_IN, OPEN } from './placement.js'
import type { Report, Version } from './types.js'

type Context = { version: Version; report: Report }

/** What the schemas say: which elements and attributes stand where, and what they hold. */
export function checkStructure(element: XmlElement, context: Context): void {
  const key = keyOf(element) ?? ''
  const model = CORE_MODEL.get(key) ?? MODULE_MODEL.get(key)
  if (!model || isExtension(key, context.version)) return
  checkAttributes(element, { model, ...context })
  checkText(element, model, context.report)
  const wrong = checkOrder(element, model, context.report)
  checkModules(element, context)
  for (const child of children(element)) {
    if (wrong.has(child)) continue
    // The content of an open element is not checked, except what the model names.
    const isCarried = OPEN.has(key) && !isNamed(child, model)
    if (!isCarried) checkStructure(child, context)
  }
}

function checkText(element: XmlElement, model: ElementModel, report: Report): void {
  if (model.text) return
  const isEmpty = model.children.length === 0
  const text = element.children.find(
    (child) => typeof child === 'string' && (isEmpty || child.trim()),
  )
  if (text === undefined) return
  const what = isEmpty ? 'nothing' : 'elements only'
  report(element, model.section, `${shown(element)}: expected ${what} within, got text.`)
}

/** Gives the children that stand where they may not. */
function checkOrder(element: XmlElement, model: ElementModel, report: Report): Set<XmlElement> {
  const given = children(element)
  let at = 0
  for (const step of model.children) {
    let count = 0
    while (count < step.most && fits(given[at], step, element)) {
      count++
      at++
    }
    if (count >= step.least) continue
    const stranger = given[at]
    const late = given.slice(at).some((child) => fits(child, step, element))
    const got = stranger ? `${shown(stranger)}${why(stranger, element)}` : 'none'
    const wish = late ? `${names(step)} first` : names(step)
    const message = `${shown(element)}: expected ${wish}, got ${got}.`
    report(stranger ?? element, model.section, message)
    return new Set(given.slice(at))
  }
  const rest = given.slice(at)
  const first = rest[0]
  if (first) {
    const message = `${shown(element)}: ${shown(first)} may not stand here${why(first, element)}.`
    report(first, model.section, message)
  }
  return new Set(rest)
}

function fits(child: XmlElement | undefined, step: Step, parent: XmlElement): boolean {
  if (!child) return false
  if (step.keys.includes(OTHER)) return child.uri !== '' && child.uri !== parent.uri
  return step.keys.includes(keyOf(child) ?? '')
}

function isNamed(child: XmlElement, model: ElementModel): boolean {
  return model.children.some(({ keys }) => keys.includes(keyOf(child) ?? ''))
}

function names({ keys }: Step): string {
  return keys.map((key) => `<${key.replace('xlf:', '')}>`).join(' or ')
}

function why(child: XmlElement, parent: XmlElement): string {
  const isUnknown = child.uri === parent.uri && prefixOf(child.uri) !== undefined
  const key = keyOf(child) ?? ''
  if (isUnknown && !CORE_MODEL.has(key) && !MODULE_MODEL.has(key)) {
    return ', and the spec has no such element'
  }
  return child.uri === '' ? ', as it has no namespace' : ''
}

/**
 * Extensions are allowed here; elements of the published modules only where the spec names them.
 */
function checkModules(element: XmlElement, { version, report }: Context): void {
  const key = keyOf(element) ?? ''
  const allowed = MODULES_IN[key]
  if (!allowed) return
  const seen = new Set<string>()
  const { section } = CORE_MODEL.get(key) ?? MODULE_MODEL.get(key) ?? { section: '4.9.1' }
  for (const child of children(element)) {
    const name = keyOf(child)
    if (name === undefined || child.uri === element.uri || isExtension(name, version)) continue
    const count = allowed[name]
    if (count === undefined) {
      report(child, section, `${shown(child)} may not stand in ${shown(element)}.`)
    } else if (count === 1 && seen.has(name)) {
      report(
        child,
        section,
        `${shown(element)}: expected at most one ${shown(child)}, got another.`,
      )
    }
    seen.add(name)
  }
}

/** ITS became a module in 2.1; before that its elements are an extension like any other. */
function isExtension(key: string, version: Version): boolean {
  return version === '2.0' && key.startsWith('its')
}
