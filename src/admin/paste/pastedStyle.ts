import { BOLD, ITALIC, SUBSCRIPT, SUPERSCRIPT } from './pasted.js'

/** The properties of a `style` attribute by name, those of Word too, which browsers do not tell. */
export type Style = ReadonlyMap<string, string>

export function styleOf(element: Element): Style {
  const properties = (element.getAttribute('style') ?? '').split(';').map((property) => {
    const [name = '', ...value] = property.split(':')
    return [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()] as const
  })
  return new Map(properties.filter(([name]) => name !== ''))
}

const TAGS: Readonly<Record<string, number>> = {
  b: BOLD,
  strong: BOLD,
  i: ITALIC,
  em: ITALIC,
  cite: ITALIC,
  sub: SUBSCRIPT,
  sup: SUPERSCRIPT,
}

/** The format of the words in an element: its style says more than its name. */
export function formatIn(tag: string, style: Style, around: number): number {
  const format = around | (TAGS[tag] ?? 0)
  return [
    said(BOLD, weight(style.get('font-weight'))),
    said(ITALIC, slant(style.get('font-style'))),
    said(SUBSCRIPT, raised(style.get('vertical-align'), 'sub')),
    said(SUPERSCRIPT, raised(style.get('vertical-align'), 'super')),
  ].reduce((all, change) => change(all), format)
}

/** Neither shown nor meant to be: hidden words, and what Word keeps beside its text. */
export function isHidden(style: Style): boolean {
  return (
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all' ||
    style.get('mso-list') === 'ignore' ||
    style.get('mso-element') === 'comment-list' ||
    style.get('mso-special-character') === 'comment'
  )
}

function said(bit: number, isOn: boolean | null): (format: number) => number {
  if (isOn === null) return (format) => format
  return (format) => (isOn ? format | bit : format & ~bit)
}

function weight(value: string | undefined): boolean | null {
  if (value === 'bold' || value === 'bolder') return true
  if (value === 'normal' || value === 'lighter') return false
  return value !== undefined && /^\d+$/.test(value) ? Number(value) >= 600 : null
}

function slant(value: string | undefined): boolean | null {
  if (value === 'italic' || value === 'oblique') return true
  return value === 'normal' ? false : null
}

function raised(value: string | undefined, as: string): boolean | null {
  if (value === 'sub' || value === 'super') return value === as
  return value === 'baseline' ? false : null
}
