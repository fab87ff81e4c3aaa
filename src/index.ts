export { stories } from './plugin.js'
export type {
  CollectionOptions,
  DeliveryOptions,
  LocaleOptions,
  PluginOptions,
} from './entries/settings.js'
export { s3Files, type S3Options } from './storage/s3Files.js'
export type { FileStore, ListedFile, StoredFile } from './storage/fileStore.js'
export type { CollectionKey } from './entries/slugs.js'
export { PluginError } from './errors.js'
export type { TextKey as AdminTextKey, Texts as AdminTexts } from './i18n/en.js'
export { redactedLogger } from './telemetry/payloadLogger.js'
export { redact } from './telemetry/redact.js'
export { redactText } from './telemetry/redactText.js'
export {
  httpTranslation,
  type HttpTranslationOptions,
} from './translation/machine/httpTranslation.js'
export { MachineError } from './translation/machine/machineError.js'
export type { MachineProvider, MachineRequest } from './translation/machine/types.js'
export type { MonitoringOptions } from './monitoring/types.js'
export type { Limit, LimitName, SecurityOptions } from './security/options.js'
export type { PurgeOptions } from './targets/purgeOptions.js'
export type { WebhookOptions } from './targets/webhookOptions.js'
export type {
  FileFormat,
  FormatsOptions,
  GlossaryFormat,
  MemoryFormat,
  TextsFormat,
} from './translation/formats/types.js'
export { fromMarked, toMarked } from './translation/segments/markedText.js'
export type {
  BlockOptions,
  BlockValues,
  BlockValueType,
  RichTextOptions,
} from './richText/types.js'
