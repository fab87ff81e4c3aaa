import { getDependencies, type Payload, type SanitizedCollectionConfig } from 'payload'

import { ROLES } from '../access/roles.js'
import type { Settings } from '../entries/settings.js'
import { PluginError } from '../errors.js'

/**
 * Refuses what only the finished config shows, when all plugins have run, and warns about what a
 * public server should not lack.
 *
 * @throws INVALID_OPTIONS
 */
export async function checkStarted(payload: Payload, settings: Settings): Promise<void> {
  if (settings.off.has('users')) checkAccounts(payload)
  checkLocales(payload, settings)
  if (process.env.NODE_ENV !== 'production') return
  if (payload.config.csrf.length === 0) payload.logger.warn(NO_ORIGIN)
  await warnOfVersions(payload)
}

const NO_ORIGIN =
  'Neither `publicUrl` nor `serverURL` is set: links name whatever host was asked, and pages of any ' +
  "site can use the cookies of users. Set `stories({ publicUrl: 'https://cms.example.org' })`."

/** Accounts of the host: without a role, every write would be refused, and nobody told why. */
function checkAccounts({ collections, config, logger }: Payload): void {
  const slug = config.admin.user
  const account = collections[slug]?.config
  if (!account) return
  const role = fieldOf(account, 'role')
  if (!role) throw lacks(slug, 'a field `role`', 'none', ROLE)
  const known: readonly string[] = ROLES
  const options = optionsOf(role)?.filter((value) => known.includes(value))
  if (options && !options.includes('admin'))
    throw lacks(slug, 'the option "admin" of `role`', options.join(', ') || 'none', ROLE)
  const perLanguage = options?.some((value) => value === 'translator' || value === 'reviewer')
  if (perLanguage !== false && !fieldOf(account, 'locales'))
    throw lacks(slug, 'a field `locales` for translators and reviewers', 'none', LOCALES)
  const open = ['role', 'locales'].filter((name) => isOpen(fieldOf(account, name)))
  if (open.length > 0) logger.warn(openTo(slug, open))
}

/** A collection that lets people edit their own account is no guard of what they may do. */
function isOpen(field: Named | undefined): boolean {
  return field !== undefined && !('access' in field && field.access?.update)
}

function openTo(slug: string, names: readonly string[]): string {
  const fields = names.map((name) => `\`${name}\``).join(' and ')
  return (
    `Accounts of "${slug}": everyone who may edit an account may change ${fields} in it, also in ` +
    'their own. Give each `access: { create: isAdmin, update: isAdmin }`, functions of yours.'
  )
}

const ROLE = `Add { name: 'role', type: 'select', options: ['${ROLES.join("', '")}'], saveToJWT: false }, which only administrators may change.`
const LOCALES =
  "Add { name: 'locales', type: 'select', hasMany: true, options: [/* your locales */] }, which only administrators may change."

function lacks(slug: string, expected: string, got: string, remedy: string): PluginError {
  return new PluginError(
    'INVALID_OPTIONS',
    `Accounts of "${slug}" (options.collections.users: false): expected ${expected}, got ${got}. ${remedy}`,
  )
}

type Named = SanitizedCollectionConfig['flattenedFields'][number]

function fieldOf({ flattenedFields }: SanitizedCollectionConfig, name: string): Named | undefined {
  return flattenedFields.find((field) => field.name === name)
}

/** Null: any text. */
function optionsOf(field: Named): string[] | null {
  if (field.type !== 'select' && field.type !== 'radio') return null
  return field.options.map((option) => (typeof option === 'string' ? option : option.value))
}

/** A plugin that runs after ours may have set others. */
function checkLocales({ config }: Payload, { locales }: Settings): void {
  const { localization } = config
  const [ours, theirs] = [
    locales.map(({ code }) => code),
    localization ? localization.localeCodes : [],
  ]
  if (ours.join() === theirs.join()) return
  throw new PluginError(
    'INVALID_OPTIONS',
    `localization.locales: expected ${ours.join(', ')}, got ${theirs.join(', ') || 'none'}. Set ` +
      '`localization` in the config itself, or give the plugin that sets it an `order` below -1.',
  )
}

const PACKAGES = ['payload', '@payloadcms/next', '@payloadcms/richtext-lexical', '@payloadcms/ui']

/** In development Payload refuses them itself. */
async function warnOfVersions({ logger }: Payload): Promise<void> {
  const { resolved } = await getDependencies(process.cwd(), PACKAGES)
  const found = [...resolved].map(([name, { version }]) => ({ name, version }))
  if (new Set(found.map(({ version }) => version)).size <= 1) return
  const list = found.map(({ name, version }) => `${name} ${version}`).join(', ')
  logger.warn(`Packages of Payload must have one version, got ${list}. Install one exact version.`)
}
