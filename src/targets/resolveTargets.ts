import type { LocaleSettings } from '../entries/settings.js'
import { readOption } from '../entries/readOption.js'
import { PluginError } from '../errors.js'
import { problemText } from '../schema/problemText.js'
import type { Target } from '../webhooks/types.js'
import type { Purge } from './purgeOptions.js'
import { purgeTarget } from './purgeTarget.js'
import { WEBHOOKS, type WebhookOptions } from './webhookOptions.js'
import { webhookTarget } from './webhookTarget.js'

type Given = {
  webhooks: readonly WebhookOptions[] | undefined
  purge: readonly Purge[]
  locales: readonly LocaleSettings[]
}

/**
 * All who are told of changes: webhooks, then caches.
 *
 * @throws INVALID_OPTIONS naming what of a webhook makes no sense
 */
export function resolveTargets({ webhooks: given, purge, locales }: Given): readonly Target[] {
  const webhooks = readOption('webhooks', WEBHOOKS, given)
  const codes = locales.map(({ code }) => code)
  const lines = webhooks.flatMap((webhook, at) =>
    (webhook.locales ?? []).flatMap((code, place) =>
      codes.includes(code)
        ? []
        : [
            problemText({
              path: ['options', 'webhooks', at, 'locales', place],
              expected: `one of ${codes.join(', ')}`,
              got: JSON.stringify(code),
              remedy: null,
            }),
          ],
    ),
  )
  if (lines.length > 0) throw new PluginError('INVALID_OPTIONS', lines.join('\n'))
  return [...webhooks.map(webhookTarget), ...purge.map(purgeTarget)]
}
