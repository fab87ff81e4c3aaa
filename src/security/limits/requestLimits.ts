const KB = 1024
const MB = 1024 * KB

/**
 * What a request may bring, how long it may take, and what callers can have the server remember.
 * How often they may ask is in `../options.ts`. `docs/reference/limits.md` lists both.
 */
export const REQUEST_LIMITS = {
  /** Largest body by what is asked, bytes. A page takes no body from anonymous callers. */
  body: {
    signIn: 16 * KB,
    anonymous: 64 * KB,
    delivery: 128 * KB,
    signedIn: 1 * MB,
    /** Form state that the admin sends to its own server functions. */
    serverFunction: 8 * MB,
    /** Memories and glossaries; what reads them stops at 32 MB of XML. */
    exchange: 33 * MB,
    /** One file with its fields; Payload itself stops at 200 MB a file. */
    upload: 210 * MB,
  },
  /** Bodies that are held at once, bytes; of one sender, requests. */
  held: {
    anonymous: 32 * MB,
    anonymousOfOne: 100,
    /** A part of the machine's memory, within these two. */
    signedInPart: 1 / 8,
    signedInLeast: 256 * MB,
    signedInMost: 1024 * MB,
    signedInOfOne: 200,
    /** Answers that their clients have not read. */
    unread: 64 * MB,
  },
  /** A body has to bring so many bytes per second, counted over each window of so many seconds. */
  pace: { window: 10, anonymous: 6 * KB, signedIn: 16 * KB },
  /** Seconds. */
  time: { head: 20, request: 900, silent: 300, keepAlive: 65, refused: 5, stop: 10 },
  /** Connections at once; those of trusted proxies are not counted. */
  connections: { all: 2_000, ofOne: 200 },
  /** Requests in Next and Payload at once, half of them of one sender; how many wait, and how long. */
  turns: {
    ...{ anonymous: 12, page: 8, signedIn: 24, upload: 24, signIn: 4 },
    ...{ waiting: 400, waitingOfOne: 100, patience: 10 },
  },
  /** What callers can have remembered: bytes of text in UTF-16. */
  remembered: {
    /** Parsed operations; one takes about 65 times its text. */
    operations: 256 * KB,
    errors: 64 * KB,
    /** Contents of editions that delivery has read. */
    contents: 32 * MB,
    persistedQueries: 4 * MB,
    /** Counts of one limit. */
    counts: 4 * MB,
    /** Names and addresses of recent sign-ins, of each kind. */
    signIns: 2 * MB,
  },
} as const

/** Bytes of signed-in callers' bodies that a machine with so much memory holds at once. */
export function signedInBodies(memory: number): number {
  const { signedInPart, signedInLeast, signedInMost } = REQUEST_LIMITS.held
  return Math.min(signedInMost, Math.max(signedInLeast, Math.floor(memory * signedInPart)))
}
