import { withPayload } from '@payloadcms/next/withPayload'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

process.env.NEXT_TELEMETRY_DISABLED ??= '1'

const EVERYWHERE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  },
]

const config = withPayload({
  poweredByHeader: false,
  reactStrictMode: true,
  // Its copies of pictures would outlive the consent of the person shown. The server refuses its route.
  images: { unoptimized: true },
  // `npm test` checks types, of the tests too; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Loaded from node_modules as they are: they hold native code or WASM, or must exist once only.
  serverExternalPackages: [
    '@hyzyla/pdfium',
    '@pothos/core',
    '@pothos/plugin-complexity',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@zxcvbn-ts/language-en',
    '@zxcvbn-ts/language-es-es',
    '@zxcvbn-ts/language-fr',
    'graphql',
    'graphql-yoga',
    'prom-client',
    'rate-limiter-flexible',
    'sharp',
  ],
  experimental: {
    // Payload chooses the log level of an error by its class's name.
    turbopackMinify: { server: false, client: true },
    // The admin sends whole documents to its server functions.
    serverActions: { bodySizeLimit: '8mb' },
  },
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
  headers: () => [{ source: '/:path*', headers: EVERYWHERE }],
})

export default {
  ...config,
  /** Payload's client hints concern the admin's theme; elsewhere they would split every cache. */
  headers: async () => {
    const rules = await config.headers()
    const isHints = (rule) => rule.headers.some(({ key }) => key === 'Critical-CH')
    return rules.map((rule) => (isHints(rule) ? { ...rule, source: '/admin/:path*' } : rule))
  },
}
