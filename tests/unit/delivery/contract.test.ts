import {
  buildSchema as fromText,
  getNamedType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  printSchema,
  validateSchema,
} from 'graphql'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'

import { buildSchema } from '../../../src/delivery/schema/index.js'
import { resolveOptions } from '../../../src/options.js'

const root = path.resolve(import.meta.dirname, '../../..')
const contractFile = path.join(root, 'tests/fixtures/delivery.contract.graphql')
const snapshotFile = path.join(root, 'docs/reference/delivery.graphql')

const contract = fromText(readFileSync(contractFile, 'utf8'))
const ours = buildSchema(resolveOptions({}, {}))

/** Every fact of a schema on a line of its own, so that a lost one is named. */
function factsOf(schema: GraphQLSchema): string[] {
  return ownTypes(schema).flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map(({ name }) => `enum ${type.name}.${name}`)
    if (isScalarType(type)) return [`scalar ${type.name}`]
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    const fields = Object.values(type.getFields()).flatMap((field) => [
      `${type.name}.${field.name}: ${String(field.type)}`,
      ...field.args.map(
        (arg) =>
          `${type.name}.${field.name}(${arg.name}: ${String(arg.type)} = ${String(arg.defaultValue)})`,
      ),
    ])
    return [...type.getInterfaces().map(({ name }) => `${type.name} implements ${name}`), ...fields]
  })
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  )
}

/** Default values in the contract are enum names; ours are the values behind them. */
function named(schema: GraphQLSchema): string[] {
  const facts = factsOf(schema)
  const names = ownTypes(schema).filter(isEnumType)
  return facts.map((fact) =>
    fact.replace(/\((\w+): (\w+) = (.+)\)$/, (all, arg: string, type: string, value: string) => {
      const known = names.find(({ name }) => name === type)?.getValues()
      const match = known?.find((item) => String(item.value) === value)
      return match ? `(${arg}: ${type} = ${match.name})` : all
    }),
  )
}

describe('the delivery schema', () => {
  it('has every type, field, argument and default of the contract, with its nullability', () => {
    const present = new Set(named(ours))
    expect(named(contract).filter((fact) => !present.has(fact))).toEqual([])
  })

  it('is valid', () => {
    expect(validateSchema(ours)).toEqual([])
  })

  it('identifies entries alone, so caches keep all else inside the entry whose language it has', () => {
    const identified = ownTypes(ours).filter(
      (type) => isObjectType(type) && ['id', '_id', 'key'].some((name) => name in type.getFields()),
    )
    const entries = ours.getImplementations(ours.getType('Node') as GraphQLInterfaceType).objects
    expect(identified.map(({ name }) => name).sort()).toEqual(
      entries.map(({ name }) => name).sort(),
    )
    expect(entries).toHaveLength(6)
  })

  it('describes every type, field, argument and value of an enum', () => {
    const bare = ownTypes(ours).flatMap((type) => {
      const own = type.description ? [] : [type.name]
      if (isEnumType(type))
        return [
          ...own,
          ...type
            .getValues()
            .filter(({ description }) => !description)
            .map(({ name }) => `${type.name}.${name}`),
        ]
      if (isInputObjectType(type))
        return [
          ...own,
          ...Object.values(type.getFields())
            .filter(({ description }) => !description)
            .map(({ name }) => `${type.name}.${name}`),
        ]
      if (!isObjectType(type) && !isInterfaceType(type)) return own
      return [
        ...own,
        ...Object.values(type.getFields()).flatMap((field) => [
          ...(field.description ? [] : [`${type.name}.${field.name}`]),
          ...field.args
            .filter((arg) => !arg.description)
            .map((arg) => `${type.name}.${field.name}(${arg.name})`),
        ]),
      ]
    })
    expect(bare).toEqual([])
  })

  it('is the one that the reference shows', async () => {
    const options = await resolveConfig(snapshotFile)
    const head = '# Generated from the code: `npx vitest run --project unit -u contract`.\n\n'
    const printed = await format(head + printSchema(ours), { ...options, parser: 'graphql' })
    await expect(printed).toMatchFileSnapshot(snapshotFile)
  })

  it('has the configured languages as its locales, a hyphen written as an underscore', () => {
    const schema = buildSchema(resolveOptions({ locales: [{ code: 'fr' }, { code: 'pt-BR' }] }, {}))
    const locale = getNamedType(schema.getType('Locale'))
    expect(
      isEnumType(locale) && locale.getValues().map(({ name, value }) => [name, value]),
    ).toEqual([
      ['fr', 'fr'],
      ['pt_BR', 'pt-BR'],
    ])
  })
})
