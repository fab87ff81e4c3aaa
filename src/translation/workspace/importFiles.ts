import type { PayloadRequest } from 'payload'

import type { EntryRequest } from '../../access/readDocs.js'
import type { Settings } from '../../entries/settings.js'
import { PluginError } from '../../errors.js'
import type { ImportReport } from '../api/types.js'
import type { NamedFile } from '../xliff/zipFiles.js'
import { aidsFor } from '../aids/aidsFor.js'
import { importXliff } from './importXliff.js'

type Context = { req: PayloadRequest; settings: Settings }
type Choices = { prefer: 'file' | 'cms'; dry: boolean; own?: EntryRequest }

/**
 * Imports several files, each for the entries that it names. All are read and judged before the
 * first is stored.
 *
 * @param own Of the entry that all are said to be for.
 * @throws what `importXliff` does, with the name of the file where there are several
 */
export async function importFiles(
  context: Context,
  { files, ...choices }: Choices & { files: readonly NamedFile[] },
): Promise<ImportReport[]> {
  const importAll = async (dry: boolean) => {
    const reports: ImportReport[] = []
    for (const file of files) {
      const done = importXliff(context, { file, ...choices, dry, aidsOf: aidsFor })
      reports.push(await (files.length > 1 ? named(file, done) : done))
    }
    return reports
  }
  // A single file is judged before it is stored, as it is.
  if (choices.dry || files.length === 1) return importAll(choices.dry)
  await importAll(true)
  return importAll(false)
}

async function named<T>({ name }: NamedFile, done: Promise<T>): Promise<T> {
  try {
    return await done
  } catch (error) {
    if (!(error instanceof PluginError)) throw error
    throw new PluginError(error.code, `${name}: ${error.message}`, error.data)
  }
}
