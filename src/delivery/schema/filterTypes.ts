import type { InputRef, InputType } from '@pothos/core'

import type { FilterName } from '../where/whereFields.js'
import type { WhereArg } from '../where/readWhere.js'
import type { BuilderTypes, Base } from './builder.js'

type Extended = PothosSchemaTypes.ExtendDefaultTypes<BuilderTypes>
type Field = PothosSchemaTypes.InputFieldBuilder<Extended, 'InputObject'>
/** An input whose fields are known from `WHERE_FIELDS`. */
export type WhereRef = InputRef<WhereArg>
type Kind = { name: FilterName; type: InputType<Extended>; of: string }

/** Operators of the fields of `where`, by the type of their values. */
export function filterTypes(parts: Base): Record<FilterName, WhereRef> {
  const { enums } = parts
  const of = (kind: Kind, ...operators: ((t: Field, kind: Kind) => Operators)[]) =>
    filterType(parts, { ...kind, operators })
  return {
    DateFilter: of({ name: 'DateFilter', type: 'Date', of: 'a date' }, equal, ordered),
    DateTimeFilter: of({ name: 'DateTimeFilter', type: 'DateTime', of: 'a moment' }, ordered),
    IdFilter: of({ name: 'IdFilter', type: 'ID', of: 'an id' }, equal, listed),
    IntFilter: of({ name: 'IntFilter', type: 'Int', of: 'a number' }, equal, listed, ordered),
    KeyResultKindFilter: of(
      { name: 'KeyResultKindFilter', type: enums.KeyResultKind, of: 'a kind of key result' },
      ...[equal, listed],
    ),
    LocaleFilter: of({ name: 'LocaleFilter', type: enums.Locale, of: 'a language' }, equal, listed),
    StringFilter: of({ name: 'StringFilter', type: 'String', of: 'a name or code' }, equal, listed),
    TextFilter: of({ name: 'TextFilter', type: 'String', of: 'a text' }, containing),
    ThemeKindFilter: of(
      { name: 'ThemeKindFilter', type: enums.ThemeKind, of: 'a kind of theme' },
      ...[equal, listed],
    ),
  }
}

function filterType(
  { builder }: Base,
  { operators, ...kind }: Kind & { operators: ((t: Field, kind: Kind) => Operators)[] },
): WhereRef {
  return builder.inputRef<WhereArg>(kind.name).implement({
    description: `Conditions on ${kind.of}. All that are given must hold; null is none.`,
    // Of what type a value is, only the schema knows.
    fields: (t) => Object.assign({}, ...operators.map((make) => make(t, kind))) as never,
  })
}

type Operators = Record<string, ReturnType<Field['field']>>

function equal(t: Field, { type }: Kind): Operators {
  return { equals: t.field({ type, description: 'Is this value.' }) }
}

function listed(t: Field, { type }: Kind): Operators {
  return {
    in: t.field({ type: [type], description: 'Is one of these values, at most 100.' }),
    notIn: t.field({ type: [type], description: 'Is none of these values, at most 100.' }),
  }
}

function ordered(t: Field, { type }: Kind): Operators {
  return {
    gt: t.field({ type, description: 'Is after this value.' }),
    gte: t.field({ type, description: 'Is this value or after it.' }),
    lt: t.field({ type, description: 'Is before this value.' }),
    lte: t.field({ type, description: 'Is this value or before it.' }),
  }
}

function containing(t: Field, { type }: Kind): Operators {
  const description =
    'Has this text in it, at most 100 characters; case and accents do not matter. ' +
    'Use `search` for words anywhere in an entry.'
  return { contains: t.field({ type, description }) }
}
