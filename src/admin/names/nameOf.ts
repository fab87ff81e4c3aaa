import { names as en } from '../../i18n/en/names.js'
import { names as es } from '../../i18n/es/names.js'
import { names as fr } from '../../i18n/fr/names.js'
import { sayIn } from '../../i18n/fillText.js'

type NameKey = keyof typeof en

/** What Payload, its editor and its messages say in English in every language. */
const FIXED: Readonly<Record<string, NameKey>> = {
  'Add block': 'names.addBlock',
  'Close toast': 'names.closeNotice',
  Collapse: 'names.collapse',
  'Copy URL': 'names.copyAddress',
  'Drag to move': 'names.dragBlock',
  'Edit link': 'names.editLink',
  Expand: 'names.expand',
  'Insert Paragraph': 'names.insertParagraph',
  'Remove Block': 'names.removeBlock',
  'Remove link': 'names.removeLink',
  'add dropdown': 'names.addLinked',
  'text dropdown': 'names.paragraphStyle',
  toggle: 'names.toggle',
  'toggle fullscreen': 'names.fullScreen',
}

/** Controls without a name. */
const UNNAMED: readonly (readonly [selector: string, key: NameKey])[] = [
  ['.doc-controls__popup .popup-button', 'names.more'],
  ['.clipboard-action__popup .popup-button', 'names.more'],
  ['.popup-button--size-xsmall', 'names.more'],
  ['.toolbar-popup__button-bold', 'names.bold'],
  ['.toolbar-popup__button-indentDecrease', 'names.indentLess'],
  ['.toolbar-popup__button-indentIncrease', 'names.indentMore'],
  ['.toolbar-popup__button-italic', 'names.italic'],
  ['.toolbar-popup__button-link', 'names.link'],
  ['.toolbar-popup__button-subscript', 'names.subscript'],
  ['.toolbar-popup__button-superscript', 'names.superscript'],
  ['.upload-relationship-details__edit', 'names.editFile'],
  ['.upload-relationship-details__remove', 'names.removeFile'],
]

/** Of a document in a list of several: “Edit ” and its title. */
const EDITS = '.relationship--multi-value-label__drawer-toggler'
const EDIT = 'Edit '

/** Payload's text with the place of the name left as it is. */
const PLACE = '{{label}}'

/** Selects all that `nameOf` may have a name for. */
export const NAMEABLE = `[aria-label], ${UNNAMED.map(([selector]) => selector).join(', ')}`

/** The name that a control should have in a language of the admin; null when its own is right. */
export function nameOf(control: Element, language: string): string | null {
  const say = sayIn<NameKey>({ en, es, fr }, language)
  const own = control.getAttribute('aria-label')
  if (own === null) {
    const key = UNNAMED.find(([selector]) => control.matches(selector))?.[1]
    return key && !control.textContent?.trim() ? say(key) : null
  }
  if (Object.hasOwn(FIXED, own)) return differing(say(FIXED[own] ?? 'names.more'), own)
  // The list of versions: Payload says no column.
  const column = control.closest('.sort-column')?.querySelector('.sort-column__label')
  if (own.includes(PLACE)) return own.replace(PLACE, column?.textContent?.trim() ?? '')
  if (!own.startsWith(EDIT) || !control.matches(EDITS)) return null
  return differing(say('names.edit', { name: own.slice(EDIT.length) }), own)
}

function differing(name: string, own: string): string | null {
  return name === own ? null : name
}
