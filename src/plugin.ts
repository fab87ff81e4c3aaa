import type { Config, Endpoint, Plugin } from 'payload'
import sharp from 'sharp'

import { collections } from '../collections/index.js'
import { answerAsApiErrors } from './answerAsApiErrors.js'
import { internalCollections } from './access/internalCollections.js'
import { logFailedSignIn } from './audit/logSignIns.js'
import { deliveryEndpoints, openToServer } from './delivery/endpoints.js'
import { verifyAtStart } from './editions/verifyAtStart.js'
import { findEndpoint } from './finding/endpoint.js'
import { interfaceLanguages } from './i18n/interfaceLanguages.js'
import { languageNames } from './i18n/languageName.js'
import { readHostTexts } from './i18n/readHostTexts.js'
import { resolveOptions } from './options.js'
import type { PluginOptions, Settings } from './entries/settings.js'
import { guardedAdmin } from './admin/publication/panel.js'
import { monitoringEndpoints } from './monitoring/endpoints.js'
import { watchHealth } from './monitoring/watchHealth.js'
import { startMeter } from './telemetry/startMeter.js'
import { checkConfig } from './preconditions/checkConfig.js'
import { checkStarted } from './preconditions/checkStarted.js'
import { compose } from './pipeline/compose.js'
import { repairAtStart } from './repair/repairAtStart.js'
import { guardDatabase } from './saving/databaseGuard.js'
import { startRunner } from './scheduler/startRunner.js'
import { hideInternals } from './security/management/hideInternals.js'
import { keepPreferences } from './security/management/keepPreferences.js'
import { runtimeOf } from './security/runtime.js'
import { secureConfig } from './security/secureConfig.js'
import { dashboardEndpoints } from './translation/dashboard/endpoints.js'
import { exchangeEndpoints } from './translation/workspace/exchangeEndpoints.js'
import { glossaryEndpoints } from './translation/aids/glossaryEndpoints.js'
import { makeRowsAtStart } from './translation/records/makeRowsAtStart.js'
import { memoryEndpoints } from './translation/aids/memoryEndpoints.js'
import { answerBadForm } from './uploads/answerBadForm.js'
import { startSender } from './webhooks/startSender.js'
import { answerFailures } from './uploads/answerFailures.js'
import { checkStorage } from './uploads/checkStorage.js'
import { settleFiles } from './uploads/settleFiles.js'

/** Before plugins that say nothing of their place: storage, search and others find our collections. */
const BEFORE_OTHERS = -1

/**
 * Adds the content model, the editions and the delivery API to a Payload config. Wherever it stands
 * among the plugins, it runs before those without an `order` below its own.
 *
 * @throws INVALID_OPTIONS at startup, naming the option.
 * @example
 * plugins: [stories({ publicUrl: 'https://cms.example.org' })]
 */
export function stories(options: PluginOptions = {}): Plugin {
  const plugin: Plugin = (config) => {
    answerAsApiErrors()
    readHostTexts(config)
    const settings = resolveOptions(options, config)
    checkConfig(config, settings)
    const secured = secureConfig(config, settings)
    return {
      ...config,
      ...secured,
      db: guardDatabase(config.db, settings),
      localization: config.localization ?? localization(settings),
      admin: guardedAdmin(config, settings),
      i18n: interfaceLanguages(config),
      // The command line reads them from here.
      custom: { ...config.custom, stories: settings },
      experimental: { ...config.experimental, localizeStatus: true },
      collections: [...(config.collections ?? []), ...compose(collections(settings), settings)],
      ...internalCollections(config, settings),
      // The plugin guarantees image sizes, regardless of the host's config.
      sharp: config.sharp ?? sharp,
      endpoints: [...(secured.endpoints ?? config.endpoints ?? []), ...endpoints(settings)],
      hooks: {
        ...config.hooks,
        afterError: [
          ...(secured.hooks?.afterError ?? config.hooks?.afterError ?? []),
          answerFailures,
          answerBadForm,
          ...failures(settings),
        ],
      },
      onInit: onStart(config, settings),
    }
  }
  return Object.assign(plugin, { order: BEFORE_OTHERS })
}

function endpoints(settings: Settings): Endpoint[] {
  return [
    ...deliveryEndpoints(settings),
    ...dashboardEndpoints(settings),
    ...findEndpoint(settings),
    ...exchangeEndpoints(settings),
    ...memoryEndpoints(settings),
    ...glossaryEndpoints(settings),
    ...monitoringEndpoints(settings),
  ]
}

function onStart({ onInit }: Config, settings: Settings): NonNullable<Config['onInit']> {
  return async (payload) => {
    if (settings.enabled && settings.monitoring.metricsToken !== null) await startMeter()
    if (settings.enabled) {
      hideInternals(payload.config)
      keepPreferences(payload.config, settings)
      runtimeOf(payload, settings)
    }
    await onInit?.(payload)
    if (settings.enabled) await checkStarted(payload, settings)
    if (settings.enabled) await checkStorage(payload, settings)
    if (settings.enabled) await settleFiles(payload, settings)
    const torn = await repairAtStart(payload, settings)
    await verifyAtStart(payload, settings, torn)
    await makeRowsAtStart(payload, settings)
    startRunner(payload, settings)
    startSender(payload, settings)
    if (settings.enabled) watchHealth({ payload, settings })
    if (settings.enabled) openToServer(payload, settings)
  }
}

function failures(settings: Settings) {
  return settings.enabled ? [logFailedSignIn(settings)] : []
}

function localization(settings: Settings): Config['localization'] {
  return {
    locales: settings.locales.map(({ code, tag, dir }) => ({
      code,
      label: languageNames(tag, settings.locales),
      rtl: dir === 'rtl',
    })),
    defaultLocale: settings.defaultLocale,
    fallback: false,
    defaultLocalePublishOption: 'active',
  }
}
