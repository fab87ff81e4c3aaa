import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, databaseKVAdapter } from 'payload'
import sharp from 'sharp'

import { migrations } from './migrations/index.js'
import { migrations as postgresMigrations } from './migrations/postgres/index.js'
import { databaseAdapter } from './src/cli/database.js'
import { readEnvironment } from './src/cli/environment.js'
import { ensureFolders } from './src/cli/folders.js'
import { secretOf } from './src/cli/secret.js'
import { httpTranslation, redactedLogger, s3Files, stories } from './src/index.js'

const directory = path.dirname(fileURLToPath(import.meta.url))
const environment = readEnvironment({ variables: process.env, directory: process.cwd() })
const { port, host, publicUrl, database, machineTranslation, monitoring } = environment
const { mediaDir, storage } = environment
ensureFolders(environment)

/** Largest upload, bytes; the server refuses what is larger before Payload sees it. */
const MAX_UPLOAD = 200 * 1024 * 1024

export default buildConfig({
  secret: secretOf(environment),
  logger: redactedLogger({
    level: monitoring.log.level,
    ...(monitoring.log.format ? { format: monitoring.log.format } : {}),
  }),
  // The plugin has a line of its own for these, which names the account by a keyed hash.
  loggingLevels: { AuthenticationError: false, LockedAuth: false },
  serverURL: publicUrl ?? '',
  // Cookies count only for requests of these origins. Without PUBLIC_URL that is this machine.
  csrf: publicUrl
    ? []
    : ['localhost', '127.0.0.1', host ?? 'localhost'].map((name) => `http://${name}:${port}`),
  cors: [],
  db: databaseAdapter({
    database,
    migrations,
    postgresMigrations,
    migrationDir: path.join(directory, 'migrations'),
  }),
  kv: databaseKVAdapter({ kvCollectionOverrides: { graphQL: false } }),
  admin: {
    importMap: { baseDir: directory },
    // Gravatar, which is the default, would tell a third party who signs in.
    avatar: 'default',
    // Reads well in each of the three languages: « 23 nov. 2026, 22:39 ».
    dateFormat: 'd MMM yyyy, HH:mm',
  },
  graphQL: { disablePlaygroundInProduction: true },
  sharp,
  telemetry: false,
  // Without `declare` the package's own code keeps Payload's open types, as in any host app.
  typescript: {
    outputFile: path.join(directory, 'src/payload-types.ts'),
    declare: false,
    autoGenerate: false,
  },
  upload: {
    abortOnLimit: true,
    requestSizeLimit: MAX_UPLOAD + 1024 * 1024,
    limits: { fileSize: MAX_UPLOAD },
  },
  plugins: [
    stories({
      mediaDir,
      ...(storage ? { storage: s3Files(storage) } : {}),
      autosave: 5,
      ...(publicUrl ? { publicUrl } : {}),
      delivery: {
        pseudo: environment.pseudoLocale,
        cacheBytes: environment.deliveryCache,
        cacheControl: environment.cacheControl,
        surrogateKey: environment.surrogateKey,
        purge: environment.purge,
        providerName: environment.providerName,
        cors: { headers: environment.corsHeaders },
      },
      webhooks: environment.webhooks,
      videoHosts: environment.videoHosts,
      monitoring: {
        // The server answers ahead of these; they are for `npm run dev` and `next start`.
        endpoints: true,
        leastDisk: monitoring.leastDisk,
        ...(monitoring.metricsToken === null ? {} : { metricsToken: monitoring.metricsToken }),
      },
      // Our own server writes the header that this reads.
      security: { proxies: 1, cors: [...environment.corsOrigins] },
      ...(machineTranslation ? { translation: { machine: machineOf(machineTranslation) } } : {}),
    }),
  ],
})

function machineOf({ url, key }: NonNullable<typeof machineTranslation>) {
  return httpTranslation({ url, ...(key === null ? {} : { key }) })
}
