/**
 * Where the files of uploads are kept instead of on our disk. Keys are paths such as
 * `images/photo.jpg`; a file has the same key in every store, and as a path below `mediaDir`.
 */
export type FileStore = {
  /** For messages and logs, such as `s3`. */
  readonly name: string
  /**
   * A file, or the part of it that `range` names; null: there is none.
   *
   * @param range A `Range` header of one range of bytes (RFC 9110 §14.2).
   */
  readonly read: (key: string, range?: string) => Promise<StoredFile | null>
  /** Stores a file whole or not at all, over one of the same key. */
  readonly write: (
    key: string,
    file: { bytes: Uint8Array<ArrayBuffer>; mimeType: string },
  ) => Promise<void>
  /** Removes a file; one that is not there is no error. */
  readonly remove: (key: string) => Promise<void>
  /** The files whose keys begin with `prefix`. */
  readonly list: (prefix: string) => AsyncIterable<ListedFile>
  /**
   * An address from which anyone can read a file for a short time, with these headers. Readers of
   * public files are redirected there. @default files are streamed through the server
   */
  readonly signedUrl?: (
    key: string,
    headers: { mimeType: string; disposition: string },
  ) => Promise<string>
}

export type StoredFile = {
  /** 206: a part; 416: the range is outside of the file, and the body empty. */
  readonly status: 200 | 206 | 416
  readonly body: ReadableStream<Uint8Array> | null
  readonly mimeType: string
  /** Length of the body, in bytes; null: it is told by its end alone. */
  readonly bytes: number | null
  /** `Content-Range` of a part, and of a range outside. */
  readonly contentRange: string | null
}

export type ListedFile = { readonly key: string; readonly bytes: number; readonly modifiedAt: Date }
