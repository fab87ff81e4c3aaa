import { open } from 'node:fs/promises'

/** Waits until the disk has a file. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}

/** So that a new name in a folder survives a power cut, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await syncFile(folder)
}
