import graphql from '@graphql-eslint/eslint-plugin'

const schema = 'docs/reference/delivery.graphql'
const { rules } = graphql.configs['flat/schema-recommended']
const { EnumValueDefinition, ...naming } = rules['@graphql-eslint/naming-convention'][1]

/**
 * Checks the public schema as the reference prints it: `npm run lint:schema`. It is a config of its
 * own because its parser reads a whole schema, and no other file needs it.
 */
export default [
  {
    files: [schema],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema } },
    },
    rules: {
      ...rules,
      // Everything, not only types and root fields.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      // Values of `Locale` are the codes of the configured languages, as in `fr`.
      '@graphql-eslint/naming-convention': [
        'error',
        { ...naming, 'EnumValueDefinition[parent.name.value!=Locale]': EnumValueDefinition },
      ],
      // Entries alone have an `id`: caches of front ends keep all else inside the entry whose
      // language it has (docs/decisions/0025).
      '@graphql-eslint/strict-id-in-types': 'off',
      // One field has the name of its type: `Document.documentType`, because `type` is what every
      // entry has.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/relay-connection-types': 'error',
      // Lists go forwards: `first` and `after`.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Connections have `nodes`, too, and a hit of a search is no `Node`.
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          withEdgeSuffix: true,
          shouldImplementNode: false,
          listTypeCanWrapOnlyEdgeType: false,
        },
      ],
    },
  },
]
