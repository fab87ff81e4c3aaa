import js from '@eslint/js'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'

/** Tables of texts, data and types may be as long as they need to be. */
const TABLES = ['src/i18n/**', 'src/cli/seed/content/**', 'src/**/types.ts', 'tests/fixtures/**']

/** Declarations in the shape of functions: a field list reads no better in two halves. */
const DECLARATIONS = ['collections/**', 'src/delivery/schema/**', 'src/fields/**', '**/*.tsx']

export default tseslint.config(
  {
    ignores: [
      '.data',
      '.next',
      'build',
      'coverage',
      'dist',
      'media',
      'migrations',
      'next-env.d.ts',
      'src/app/(payload)/admin/importMap.js',
      'src/payload-types.ts',
      'tests/fixtures',
      'tests/mongo/target',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An empty text counts as absent in many places here.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
  },
  // What pages of the site run in the browser, as it is.
  { files: ['src/site/scripts/*.js'], languageOptions: { globals: { document: 'readonly' } } },
  {
    files: DECLARATIONS,
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: TABLES, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // The answer to a query written in the test has the type that the test reads from it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // Host apps augment interfaces of these modules; a type cannot be merged.
  {
    files: ['**/*.d.ts', 'tests/helpers/payload.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
)
