/** A version that is kept: its id, and when it was begun, RFC 3339. Drafts are saved into it later. */
export type KeptVersion = { id: string; createdAt: string }

/**
 * The version that was the newest at a moment; null if none so old is kept. Pure.
 *
 * @param versions Newest first.
 */
export function versionAt(versions: readonly KeptVersion[], at: string): string | null {
  return versions.find(({ createdAt }) => createdAt <= at)?.id ?? null
}
