import { NAMESPACES } from './names.js'
import type { ValueTypeName } from './valueTypes.js'

/** What an element may hold, as a schema says it. */
export type ElementModel = {
  section: string
  attributes: ReadonlyMap<string, AttributeModel>
  /** In this order; none for an empty element. */
  children: readonly Step[]
  /** Text between the children. */
  text: boolean
  /** Attributes of namespaces outside the spec: any, none, or any except XML's. */
  foreign: 'any' | 'none' | 'notXml'
  /** Attributes of XML itself that it names. */
  xml: readonly string[]
}

export type AttributeModel = { type: ValueTypeName; isRequired: boolean; section: string }

/** Some of these elements, so many of them. */
export type Step = { keys: readonly string[]; least: number; most: number }

/** In `keys`: any element of another namespace. */
export const OTHER = '*'

type Row = {
  section: string
  /** `name:type`, `name!:type` when it is required; without type it is text. */
  attributes?: string
  /** `a? b* (c|d)+`; `*` alone is any element of another namespace, any number of times. */
  children?: string
  text?: true
  foreign?: 'any' | 'notXml'
  xml?: string[]
}

/** Reads the short form of a table of elements of one namespace. */
export function modelsOf(
  prefix: string,
  rows: Readonly<Record<string, Row>>,
  sectionOf: (attribute: string) => string | undefined,
): Map<string, ElementModel> {
  return new Map(
    Object.entries(rows).map(([name, row]) => [
      `${prefix}:${name}`,
      {
        section: row.section,
        attributes: new Map(
          words(row.attributes).map((word) => {
            const [, attribute = '', required, type = 'text'] =
              /^(\w+)(!?)(?::(\w+))?$/.exec(word) ?? []
            return [
              attribute,
              {
                type: type as ValueTypeName, // the tables are tested
                isRequired: required === '!',
                section: sectionOf(attribute) ?? row.section,
              },
            ]
          }),
        ),
        children: words(row.children).map((word) => stepOf(prefix, word)),
        text: row.text ?? false,
        foreign: row.foreign ?? 'none',
        xml: row.xml ?? [],
      },
    ]),
  )
}

function stepOf(prefix: string, word: string): Step {
  if (word === OTHER) return { keys: [OTHER], least: 0, most: Infinity }
  const [, names = '', count] = /^\(?([\w:|]+)\)?([?*+]?)$/.exec(word) ?? []
  const keys = names.split('|').map((name) => (name.includes(':') ? name : `${prefix}:${name}`))
  return {
    keys,
    least: count === '?' || count === '*' ? 0 : 1,
    most: count === '*' || count === '+' ? Infinity : 1,
  }
}

function words(text = ''): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

export function isOfNorm(uri: string): boolean {
  return Object.values(NAMESPACES).includes(uri)
}
