/** The schemas of the options and the types that a host's editor shows are the same. */
import type {
  CollectionOptions,
  DeliveryOptions,
  LocaleOptions,
  PluginOptions,
  PurgeOptions,
  SecurityOptions,
  WebhookOptions,
} from 'payload-plugin-stories'
import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'

import type { DELIVERY } from '../../src/delivery/resolveDelivery.js'
import type { COLLECTION, LOCALE } from '../../src/entries/hostOptions.js'
import type { OPTIONS } from '../../src/options.js'
import type { BLOCK } from '../../src/richText/resolveBlocks.js'
import type { BlockOptions } from '../../src/richText/types.js'
import type { SECURITY } from '../../src/security/options.js'
import type { PURGES } from '../../src/targets/purgeOptions.js'
import type { WEBHOOKS } from '../../src/targets/webhookOptions.js'
import type { TRANSLATION } from '../../src/translation/resolveTranslation.js'

type Given<S extends z.ZodType> = NonNullable<z.input<S>>
type Taken<K extends keyof PluginOptions> = NonNullable<PluginOptions[K]>

test('each group of options has the type of its schema', () => {
  expectTypeOf<Given<typeof LOCALE>>().toEqualTypeOf<LocaleOptions>()
  expectTypeOf<Given<typeof COLLECTION>>().toEqualTypeOf<CollectionOptions>()
  expectTypeOf<Exclude<Given<typeof DELIVERY>, false>>().toEqualTypeOf<DeliveryOptions>()
  expectTypeOf<Given<typeof SECURITY>>().toEqualTypeOf<SecurityOptions>()
  expectTypeOf<Given<typeof WEBHOOKS>[number]>().toEqualTypeOf<WebhookOptions>()
  expectTypeOf<Given<typeof PURGES>[number]>().toEqualTypeOf<PurgeOptions>()
  expectTypeOf<Given<typeof BLOCK>>().toEqualTypeOf<BlockOptions>()
  expectTypeOf<Given<typeof TRANSLATION>>().toEqualTypeOf<Taken<'translation'>>()
})

test('all options together have the type of their schema', () => {
  expectTypeOf<z.input<typeof OPTIONS>>().toEqualTypeOf<PluginOptions>()
})

test('an option that the schema does not know would be found', () => {
  // @ts-expect-error -- another option
  expectTypeOf<z.input<typeof OPTIONS>>().toEqualTypeOf<PluginOptions & { other?: string }>()
  // @ts-expect-error -- another type
  expectTypeOf<Given<typeof LOCALE>>().toEqualTypeOf<{ code: string; tag?: number }>()
})
