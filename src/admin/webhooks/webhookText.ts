import { webhooks as en } from '../../i18n/en/webhooks.js'
import { webhooks as es } from '../../i18n/es/webhooks.js'
import { webhooks as fr } from '../../i18n/fr/webhooks.js'
import { sayIn, type Say } from '../../i18n/fillText.js'

/** The texts about webhooks in one language; English if that is none of ours. */
export function webhookTexts(language: string): Say<keyof typeof en> {
  return sayIn<keyof typeof en>({ en, es, fr }, language)
}
