export { stories } from './plugin.js'
export type { CollectionOptions, DeliveryOptions, LocaleOptions, PluginOptions } from './options.js'
export type { CollectionKey } from '../collections/slugs.js'
export { PluginError } from './errors.js'
