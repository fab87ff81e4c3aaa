import { type ListedFile, readList } from '../listedFiles.js'
import { parseManifest, refuseProblems } from '../manifestText.js'
import { TransferError } from '../transferError.js'

export const EXPORT_FORMAT = 'payload-plugin-stories/export'

/** Goes up when an older version could no longer read what a newer one writes. */
export const EXPORT_VERSION = 1

/** What an export says of itself; nothing of when and where, so equal contents are equal exports. */
export type ExportManifest = {
  format: typeof EXPORT_FORMAT
  version: number
  /** Codes of the locales that the content may have. */
  locales: readonly string[]
  /** `whole`, or only the `terms` that decide what is public. */
  consents: 'terms' | 'whole'
  files: readonly ListedFile[]
}

/**
 * Reads the manifest of an export and checks it, files apart. Pure.
 *
 * @throws TransferError with all that is wrong, a line each
 */
export function readExportManifest(text: string): ExportManifest {
  const given = parseManifest(text)
  if (given.format !== EXPORT_FORMAT)
    throw new TransferError(
      `manifest.json: expected the format ${EXPORT_FORMAT}, got ${JSON.stringify(given.format)}. ` +
        'Name the folder that `export` has written; a backup is read by `restore`.',
    )
  if (given.version !== EXPORT_VERSION)
    throw new TransferError(
      `manifest.json: expected version ${EXPORT_VERSION} of the format, got ` +
        `${JSON.stringify(given.version)}. Import it with a newer version of this package.`,
    )
  const { files, problems } = readList(given.files)
  const { locales, consents } = given
  if (!Array.isArray(locales) || !locales.every((one) => typeof one === 'string'))
    problems.push('locales: expected a list of codes')
  if (consents !== 'terms' && consents !== 'whole')
    problems.push('consents: expected terms or whole')
  problems.push(
    ...files
      .filter(({ path }) => !PLACES.test(path))
      .map(({ path }) => `files: expected content or media, got ${JSON.stringify(path)}`),
  )
  refuseProblems(problems)
  return { ...given, files } as unknown as ExportManifest // checked above
}

const PLACES = /^(?:content\/[A-Za-z]+\.jsonl|media\/(?:media|files|consents)\/[^/]+)$/
