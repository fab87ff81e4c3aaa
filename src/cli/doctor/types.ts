import type { CollectionKey } from '../../entries/slugs.js'

/** From where a probe attacks. `admin` stands for what even an administrator must not get through. */
export type Attacker = 'anonymous' | 'translator' | 'apiClient' | 'admin'

export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** The sender of a request: anonymous, or an account or key that the doctor has. */
export type Identity =
  'anonymous' | 'admin' | 'translator' | 'reader' | 'previewer' | 'expiredClient'

/** One request to the deployment. */
export type Ask = {
  as?: Identity
  /** @default 'GET' */
  method?: string
  /** Below the origin, with a leading slash and without a query. */
  path: string
  /** What is undefined is left out. */
  query?: Record<string, string | number | boolean | undefined>
  headers?: Record<string, string | undefined>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as multipart form, as the admin does: the file, and the fields of its document. */
  file?: { name: string; type: string; bytes: Uint8Array; data?: unknown }
  /** The answer 429 is what is looked for: do not wait and try again. */
  isBurst?: boolean
}

/** What came back. */
export type Answer = {
  status: number
  headers: Headers
  /** The first megabyte of the body. */
  text: string
  /** The body as an object; empty when it is none. */
  json: Data
  /** The same request as a line for a shell. */
  curl: string
}

export type Data = Record<string, unknown>
export type Doc = Data & { id: number | string }

export type Http = {
  send: (ask: Ask) => Promise<Answer>
  /** Lets an identity sign its requests. */
  identify: (who: Identity, header: { name: string; value: string }) => void
  knows: (who: Identity) => boolean
  /** Requests so far. */
  count: () => number
  /** From now on every request but those of the clean-up throws. */
  stop: () => void
  resume: () => void
}

/** Where everything lies on the deployment. */
export type Target = {
  /** For example `https://cms.example.org`, without a trailing slash. */
  origin: string
  /** Path that everything is below, for example `/cms`; empty at a root. */
  base: string
  api: string
  admin: string
  delivery: string
  slugs: Readonly<Record<CollectionKey | 'auditEvents' | 'schedules', string>>
  /** Codes of the locales, the default one first. */
  locales: readonly string[]
  /** Collections that the deployment has not. */
  off: ReadonlySet<string>
}

/** An account that the doctor signs in with. */
export type Credentials = { email: string; password: string }

/** Everything that a probe may use. */
export type Outside = {
  target: Target
  http: Http
  /** Names this run; every text that the doctor writes begins with it. */
  run: string
}

export type AsTranslator = Outside & { credentials: Credentials }

export type Inside = AsTranslator & { world: World }

/** Entries, accounts and keys made for the probes, by an administrator. */
export type World = {
  /** The default locale, and the only one that the translator may write. */
  locales: { source: string; own: string }
  /** Words that occur only in protected texts. */
  marks: Readonly<Record<'draft' | 'unpublished' | 'fallback' | 'trashed' | 'withdrawn', string>>
  docs: Readonly<
    Record<
      | 'programme'
      | 'unpublished'
      | 'fallback'
      | 'draft'
      | 'trashed'
      | 'testimonial'
      | 'media'
      | 'consent'
      | 'translator'
      | 'bystander'
      | 'reader',
      Doc
    >
  >
  /** Makes a document with full rights, to be removed at the end. */
  make: (key: CollectionKey, data: Data, more?: Data) => Promise<Doc>
  /** Saves a document with full rights. */
  save: (key: CollectionKey, id: Doc['id'], data: Data, query?: Ask['query']) => Promise<Doc>
  /** A theme of its own for one probe: written in the source locale, drafted in the other. */
  theme: (options?: { published?: 'source' | 'both' }) => Promise<Doc>
  /** A document as it is now: what is live, and the latest draft, in all locales. */
  state: (key: CollectionKey, id: Doc['id']) => Promise<State>
  /** Something that an open hole let a probe make, to be removed at the end. */
  adopt: (key: string, id: unknown) => void
}

/** Null if the document does not exist, or no longer does. */
export type State = { live: Doc | null; latest: Doc | null }

/** What is open, and the request that shows it. */
export type Finding = { what: string; curl: string }

type Facts = {
  /** Kebab-case; never changes. */
  id: string
  /** What the hole is, as a sentence. */
  title: string
  /** Where the trap is known from. */
  source: string
  /** What to do about it. */
  remedy: string
  as: Attacker
  severity: Severity
}

/** One attack. It gives what it found open, or null. */
export type Probe = Facts &
  (
    | { needs: 'nothing'; run: (context: Outside) => Promise<Finding | null> }
    | { needs: 'translator'; run: (context: AsTranslator) => Promise<Finding | null> }
    | {
        needs: 'world'
        /** May have this address refused for a while, so it runs at the end. */
        isLast?: boolean
        run: (context: Inside) => Promise<Finding | null>
      }
    | { needs: 'silence'; run: (context: Outside) => Promise<Finding | null> }
  )

/** A probe without its way of running, as the builders take it. */
export type ProbeFacts = Facts
