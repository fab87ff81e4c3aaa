/** What the doors of the package promise to a host app's compiler; `npm run types` compiles it. */
import {
  type CollectionKey,
  type CollectionOptions,
  type DeliveryOptions,
  httpTranslation,
  type HttpTranslationOptions,
  type Limit,
  type LimitName,
  type LocaleOptions,
  type MachineError,
  type MachineProvider,
  type MachineRequest,
  type PluginError,
  type PluginOptions,
  type SecurityOptions,
  stories,
} from 'payload-plugin-stories'
import * as admin from 'payload-plugin-stories/admin'
import type * as doctor from 'payload-plugin-stories/doctor'
import * as rsc from 'payload-plugin-stories/rsc'
import * as xliff from 'payload-plugin-stories/xliff'
import type {
  APIError,
  CollectionConfig,
  Config,
  DocumentViewServerProps,
  Field,
  Plugin,
} from 'payload'
import type { ComponentProps, ComponentType } from 'react'
import { expectTypeOf, test } from 'vitest'

type Door = typeof import('payload-plugin-stories')

test('the plugin is one that Payload takes, and needs no options', () => {
  expectTypeOf(stories).returns.toEqualTypeOf<Plugin>()
  expectTypeOf(stories).parameter(0).toEqualTypeOf<PluginOptions | undefined>()
  expectTypeOf([stories()]).toExtend<NonNullable<Config['plugins']>>()
  expectTypeOf<keyof Door>().toEqualTypeOf<
    | 'redact'
    | 'redactText'
    | 'redactedLogger'
    | 's3Files'
    | 'stories'
    | 'PluginError'
    | 'httpTranslation'
    | 'MachineError'
    | 'fromMarked'
    | 'toMarked'
  >()
})

test('every option may be left out', () => {
  expectTypeOf<object>().toExtend<PluginOptions>()
  for (const options of [{}, { delivery: {} }, { security: {} }, { translation: {} }])
    expectTypeOf(options).toExtend<PluginOptions>()
  expectTypeOf<NonNullable<PluginOptions['delivery']>>().toEqualTypeOf<DeliveryOptions | false>()
  expectTypeOf<NonNullable<PluginOptions['security']>>().toEqualTypeOf<SecurityOptions>()
  expectTypeOf<NonNullable<PluginOptions['locales']>>().toEqualTypeOf<LocaleOptions[]>()
  expectTypeOf<object>().toExtend<DeliveryOptions>()
  expectTypeOf<object>().toExtend<SecurityOptions>()
  expectTypeOf<object>().toExtend<CollectionOptions>()
})

test('an explicit undefined stands for the default', () => {
  stories({ locales: undefined, delivery: undefined, rights: undefined, runner: undefined })
})

test('collections are named by key, and take fields and access of the host', () => {
  expectTypeOf<'themes' | 'keyResults' | 'apiClients'>().toExtend<CollectionKey>()
  expectTypeOf<'key-results'>().not.toExtend<CollectionKey>()
  expectTypeOf<CollectionOptions['fields']>().toEqualTypeOf<Field[] | undefined>()
  expectTypeOf<CollectionOptions['access']>().toEqualTypeOf<CollectionConfig['access']>()
  expectTypeOf<NonNullable<CollectionOptions['override']>>().toEqualTypeOf<
    (collection: CollectionConfig) => CollectionConfig
  >()
  stories({
    collections: {
      stories: false,
      themes: { slug: 'axes', fields: [{ name: 'colour', type: 'text' }] },
    },
    rights: { editor: { themes: { delete: 'all' } } },
    security: { limits: { signIn: { points: 5, seconds: 60 }, delivery: false } },
  })
})

test('what is no option is found by the compiler', () => {
  // @ts-expect-error -- not an option
  stories({ langs: ['fr'] })
  // @ts-expect-error -- by key, not by slug
  stories({ collections: { 'key-results': false } })
  // @ts-expect-error -- no such limit
  stories({ security: { limits: { signin: false } } })
  // @ts-expect-error -- a locale has a code
  stories({ locales: ['fr'] })
  // @ts-expect-error -- no such role
  stories({ rights: { author: {} } })
  // @ts-expect-error -- a number
  stories({ delivery: { maxDepth: '14' } })
  // @ts-expect-error -- a service has an address
  httpTranslation({ key: 'secret' })
})

test('a limit is so many within so many seconds', () => {
  expectTypeOf<Limit>().toEqualTypeOf<{ points: number; seconds: number }>()
  expectTypeOf<'signIn' | 'management' | 'delivery'>().toExtend<LimitName>()
  expectTypeOf<NonNullable<SecurityOptions['limits']>>().toEqualTypeOf<
    Partial<Record<LimitName, Limit | false>>
  >()
})

test('a machine is given texts and gives as many, or rejects', () => {
  expectTypeOf(httpTranslation).parameters.toEqualTypeOf<[HttpTranslationOptions]>()
  expectTypeOf(httpTranslation).returns.toEqualTypeOf<MachineProvider>()
  expectTypeOf<MachineProvider['translate']>().returns.resolves.toEqualTypeOf<readonly string[]>()
  expectTypeOf<MachineRequest['texts']>().toEqualTypeOf<readonly string[]>()
  expectTypeOf<{
    name: string
    translate: (request: MachineRequest) => Promise<string[]>
  }>().toExtend<MachineProvider>()
  expectTypeOf<MachineError>().toExtend<Error>()
  stories({ translation: { machine: httpTranslation({ url: 'https://translate.example.org' }) } })
})

test('an error has a code, and is one of Payload’s', () => {
  expectTypeOf<PluginError>().toExtend<Error>()
  expectTypeOf<PluginError['code']>().toExtend<string>()
  expectTypeOf<PluginError>().toExtend<Pick<APIError, 'message' | 'status' | 'isPublic'>>()
})

test('the door of the admin has components only, by the names that the import map knows', () => {
  expectTypeOf<keyof typeof admin>().toEqualTypeOf<
    | 'AuditExport'
    | 'ConsentHelp'
    | 'DayCell'
    | 'DayField'
    | 'EmbedButton'
    | 'EntryHistory'
    | 'FindButton'
    | 'PasteFeature'
    | 'TableFeature'
    | 'FormKeeper'
    | 'HeadlinePreview'
    | 'HostTexts'
    | 'LanguageLinks'
    | 'LocaleStatus'
    | 'MomentCell'
    | 'MomentField'
    | 'NoButton'
    | 'NoDiff'
    | 'PublicationPanel'
    | 'PublishButton'
    | 'PublishSelection'
    | 'SaveButton'
    | 'SaveDraftButton'
    | 'SaveGuard'
    | 'SendAgain'
    | 'TranslateEntry'
    | 'TranslationDashboard'
    | 'TranslationsNavLink'
    | 'Unquoted'
    | 'UploadProgress'
  >()
  expectTypeOf(admin.PublicationPanel).parameters.toEqualTypeOf<[]>()
  expectTypeOf<ComponentProps<typeof admin.TranslateEntry>>().toEqualTypeOf<{
    collection: string
    id: string
    locale: string
    files: {
      formats: readonly { code: string; label: string }[]
      accept: string
    }
  }>()
})

test('the checker of XLIFF takes bytes, the doctor an address', () => {
  expectTypeOf<keyof typeof xliff>().toEqualTypeOf<'MOST_BYTES' | 'checkXliff'>()
  expectTypeOf(xliff.checkXliff).parameter(0).toEqualTypeOf<Uint8Array>()
  expectTypeOf(xliff.checkXliff).returns.toEqualTypeOf<xliff.Finding[]>()
  expectTypeOf<keyof typeof doctor>().toEqualTypeOf<'examineUrl'>()
  expectTypeOf<{ url: string }>().toExtend<doctor.ExamineInput>()
})

test('the door of server components has the views, which take what Payload gives them', () => {
  expectTypeOf<keyof typeof rsc>().toEqualTypeOf<
    'HistoryView' | 'TranslateView' | 'TranslationsView'
  >()
  expectTypeOf(rsc.TranslateView).toExtend<ComponentType<DocumentViewServerProps>>()
})
