import type { PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import type { ImportReport } from '../api/types.js'
import type { NamedFile } from '../xliff/zipFiles.js'
import { aidsFor } from '../aids/aidsFor.js'
import { importXliff } from './importXliff.js'

/**
 * Imports several files, each for the entries that it names. All are read and judged before the
 * first is stored.
 *
 * @throws what `importXliff` does
 */
export async function importFiles(
  context: { req: PayloadRequest; settings: Settings },
  { files, ...how }: { files: readonly NamedFile[]; prefer: 'file' | 'cms'; dry: boolean },
): Promise<ImportReport[]> {
  const choices = { ...how, aidsOf: aidsFor }
  const judged: ImportReport[] = []
  for (const file of files) judged.push(await importXliff(context, { file, ...choices, dry: true }))
  if (how.dry) return judged
  const reports: ImportReport[] = []
  for (const file of files) reports.push(await importXliff(context, { file, ...choices }))
  return reports
}
