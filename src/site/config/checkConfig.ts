import type { SiteConfig } from './types.js'

const PAPER = { accent: '#fbfaf6', accentDark: '#111715' } as const

/** WCAG 2.2, 1.4.3: the contrast of text, at least. */
const ENOUGH = 4.5

/**
 * A configuration that the site can use, out of JSON that somebody wrote.
 *
 * @throws Error that names the field, what was expected and what to do
 */
export function checkConfig(value: unknown): SiteConfig {
  if (!isRecord(value)) throw wrong('the file', 'an object', value)
  for (const name of Object.keys(value))
    if (!(name in FIELDS)) throw wrong(name, `one of ${Object.keys(FIELDS).join(', ')}`, name)
  for (const [name, check] of Object.entries(FIELDS))
    if (value[name] !== undefined) check(value[name], name)
  return value
}

type Check = (value: unknown, name: string) => void

const text: Check = (value, name) => {
  if (typeof value !== 'string' || value.trim() === '') throw wrong(name, 'a text', value)
}

const words: Check = (value, name) => {
  if (!isRecord(value)) return text(value, name)
  for (const [language, one] of Object.entries(value)) text(one, `${name}.${language}`)
}

const colors: Check = (value, name) => {
  if (!isRecord(value)) throw wrong(name, 'an object', value)
  for (const [which, color] of Object.entries(value)) {
    if (which !== 'accent' && which !== 'accentDark')
      throw wrong(name, 'accent or accentDark', which)
    if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color))
      throw wrong(`${name}.${which}`, 'a color such as #1a5f4a', color)
    const contrast = contrastOf(color, PAPER[which])
    if (contrast < ENOUGH)
      throw wrong(
        `${name}.${which}`,
        `a contrast of ${ENOUGH} or more with ${PAPER[which]}`,
        contrast.toFixed(1),
      )
  }
}

const links: Check = (value, name) => {
  if (!Array.isArray(value)) throw wrong(name, 'a list', value)
  value.forEach((link: unknown, at) => {
    if (!isRecord(link)) throw wrong(`${name}[${at}]`, 'an object with label and to', link)
    words(link.label, `${name}[${at}].label`)
    text(link.to, `${name}[${at}].to`)
    if (/^[a-z][a-z0-9+.-]*:/i.test(String(link.to)) && !/^(https?|mailto):/.test(String(link.to)))
      throw wrong(`${name}[${at}].to`, 'a path, or an http(s) or mailto address', link.to)
  })
}

const footer: Check = (value, name) => {
  if (!isRecord(value)) throw wrong(name, 'an object with text and links', value)
  if (value.text !== undefined) words(value.text, `${name}.text`)
  if (value.links !== undefined) links(value.links, `${name}.links`)
}

const logo: Check = (value, name) => {
  if (typeof value !== 'string' || !/\.(svg|png|webp)$/.test(value))
    throw wrong(name, 'the path of an .svg, .png or .webp file', value)
}

const FIELDS: Record<keyof SiteConfig, Check> = {
  ...{ name: words, description: words, programme: text },
  ...{ logo, colors, menu: links, footer },
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function wrong(name: string, expected: string, got: unknown): Error {
  return new Error(
    `Configuration of the site, ${name}: expected ${expected}, got ${JSON.stringify(got)}.`,
  )
}

/** @see WCAG 2.2, “contrast ratio” */
function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
