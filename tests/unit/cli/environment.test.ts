import { expect, test } from 'vitest'

import { problemsOf, read } from '../../helpers/readVariables.js'

test('nothing needs to be set', () => {
  expect(read({})).toMatchInlineSnapshot(`
    {
      "adminEmail": null,
      "adminPassword": null,
      "cacheControl": {
        "sMaxAge": 60,
        "staleIfError": 0,
        "staleWhileRevalidate": 0,
      },
      "corsHeaders": [],
      "corsOrigins": [],
      "dataDir": "/srv/app/.data",
      "database": {
        "file": "/srv/app/.data/stories.db",
        "kind": "sqlite",
        "url": "file:/srv/app/.data/stories.db",
      },
      "deliveryCache": 67108864,
      "host": null,
      "machineTranslation": null,
      "mediaDir": "/srv/app/media",
      "monitoring": {
        "accessLog": false,
        "leastDisk": 67108864,
        "log": {
          "format": null,
          "level": "info",
        },
        "metricsToken": null,
      },
      "port": 3000,
      "providerName": "",
      "pseudoLocale": false,
      "publicUrl": null,
      "purge": [],
      "secret": null,
      "stopSeconds": 10,
      "storage": null,
      "surrogateKey": false,
      "trustedProxies": 0,
      "videoHosts": [
        "youtube",
        "vimeo",
      ],
      "webhooks": [],
    }
  `)
})

test('an empty variable counts as absent', () => {
  expect(read({ PORT: '', DATABASE_URI: ' ', ADMIN_PASSWORD: '' })).toEqual(read({}))
})

test('every variable is taken', () => {
  expect(
    read({
      PORT: '8080',
      HOST: '127.0.0.1',
      PUBLIC_URL: 'https://cms.example.org/',
      DATABASE_URI: 'file:///var/lib/stories/content.db',
      MEDIA_DIR: '/var/lib/stories/media',
      PAYLOAD_SECRET: '0123456789abcdef',
      MACHINE_TRANSLATION_URL: 'https://translate.example.org/translate',
      MACHINE_TRANSLATION_KEY: 'hush',
      PSEUDO_LOCALE: '1',
      CORS_HEADERS: 'x-front, x-trace',
      DELIVERY_CACHE_MB: '0',
      DELIVERY_SHARED_SECONDS: '30',
      DELIVERY_STALE_SECONDS: '20',
      DELIVERY_ERROR_SECONDS: '10',
      SURROGATE_KEY: '1',
      STOP_SECONDS: '30',
      LOG_LEVEL: 'debug',
      LOG_FORMAT: 'text',
      ACCESS_LOG: 'on',
      METRICS_TOKEN: '0123456789abcdef',
      LEAST_DISK_MB: '100',
      ADMIN_EMAIL: 'ada@example.org',
      ADMIN_PASSWORD: 'correct horse battery',
    }),
  ).toMatchInlineSnapshot(`
    {
      "adminEmail": "ada@example.org",
      "adminPassword": "correct horse battery",
      "cacheControl": {
        "sMaxAge": 30,
        "staleIfError": 10,
        "staleWhileRevalidate": 20,
      },
      "corsHeaders": [
        "x-front",
        "x-trace",
      ],
      "corsOrigins": [],
      "dataDir": "/var/lib/stories",
      "database": {
        "file": "/var/lib/stories/content.db",
        "kind": "sqlite",
        "url": "file:/var/lib/stories/content.db",
      },
      "deliveryCache": 0,
      "host": "127.0.0.1",
      "machineTranslation": {
        "key": "hush",
        "url": "https://translate.example.org/translate",
      },
      "mediaDir": "/var/lib/stories/media",
      "monitoring": {
        "accessLog": true,
        "leastDisk": 104857600,
        "log": {
          "format": "text",
          "level": "debug",
        },
        "metricsToken": "0123456789abcdef",
      },
      "port": 8080,
      "providerName": "",
      "pseudoLocale": true,
      "publicUrl": "https://cms.example.org",
      "purge": [],
      "secret": "0123456789abcdef",
      "stopSeconds": 30,
      "storage": null,
      "surrogateKey": true,
      "trustedProxies": 0,
      "videoHosts": [
        "youtube",
        "vimeo",
      ],
      "webhooks": [],
    }
  `)
})

test('MongoDB is named by its address', () => {
  const { database, dataDir } = read({ DATABASE_URI: 'mongodb://db:27017/stories?replicaSet=rs0' })
  expect(database).toEqual({ kind: 'mongodb', url: 'mongodb://db:27017/stories?replicaSet=rs0' })
  expect(dataDir).toBe('/srv/app/.data')
})

test.each(['postgres', 'postgresql'])('PostgreSQL is named by its address: %s', (scheme) => {
  const { database, dataDir } = read({
    DATABASE_URI: `${scheme}://db:5432/stories?sslmode=require`,
  })
  expect(database).toEqual({
    kind: 'postgres',
    url: `${scheme}://db:5432/stories?sslmode=require`,
  })
  expect(dataDir).toBe('/srv/app/.data')
})

test('all that is wrong is told at once, without giving secrets away', () => {
  expect(
    problemsOf({
      PORT: '70000',
      PUBLIC_URL: 'cms.example.org/base',
      DATABASE_URI: 'mysql://me:hush@db/stories',
      PAYLOAD_SECRET: 'short',
      ADMIN_EMAIL: 'ada',
      ADMIN_PASSWORD: 'short',
    }),
  ).toMatchInlineSnapshot(`
    [
      "DATABASE_URI: expected file:PATH (SQLite), postgres://HOST/DATABASE or mongodb://HOST/DATABASE, got "mysql://…@db/stories". Use DATABASE_URI=file:.data/stories.db or leave it out.",
      "PORT: expected a whole number from 1 to 65535, got "70000". Use PORT=3000 or leave it out.",
      "PUBLIC_URL: expected the public http(s) address of the server, without a path, got "cms.example.org/base". Use PUBLIC_URL=https://cms.example.org or leave it out.",
      "PAYLOAD_SECRET: expected 16 characters or more, got 5 characters. Generate one with \`openssl rand -hex 32\`, or leave it out.",
      "ADMIN_EMAIL: expected an e-mail address, got "ada". Use ADMIN_EMAIL=you@example.org or leave it out.",
      "ADMIN_PASSWORD: expected 12 characters or more, got 5 characters. Leave it out to have one generated.",
    ]
  `)
})

test.each(['0', '-1', '3.5', 'abc', '65536', '0x50'])('PORT=%s is refused', (PORT) => {
  expect(problemsOf({ PORT })).toHaveLength(1)
})

test.each(['https://example.org/cms', 'ftp://example.org', 'https://u:p@example.org', 'example'])(
  'PUBLIC_URL=%s is refused',
  (PUBLIC_URL) => {
    expect(problemsOf({ PUBLIC_URL })).toHaveLength(1)
  },
)

test('a MongoDB address without a database is refused, its password hidden', () => {
  const [problem] = problemsOf({ DATABASE_URI: 'mongodb://me:hush@db:27017' })
  expect(problem).toMatchInlineSnapshot(
    `"DATABASE_URI: expected a MongoDB address that names the database, got "mongodb://…@db:27017". Use mongodb://host:27017/stories."`,
  )
})

test('a PostgreSQL address without a database is refused, its password hidden', () => {
  const [problem] = problemsOf({ DATABASE_URI: 'postgres://me:hush@db:5432' })
  expect(problem).toMatchInlineSnapshot(
    `"DATABASE_URI: expected a PostgreSQL address that names the database, got "postgres://…@db:5432". Use postgres://host:5432/stories."`,
  )
})

test.each([
  [{ MACHINE_TRANSLATION_KEY: 'hush' }, 'expected an address beside MACHINE_TRANSLATION_KEY'],
  [{ MACHINE_TRANSLATION_URL: 'http://hush.example.org/' }, 'expected an https address'],
  [{ MACHINE_TRANSLATION_URL: 'https://me:hush@example.org/' }, 'without a password in it'],
])('%j names no translation service, and is in no message', (variables, expected) => {
  const [problem] = problemsOf(variables)
  expect(problem).toMatch(/^MACHINE_TRANSLATION_URL: /)
  expect(problem).toContain(expected)
  expect(problem).not.toContain('hush')
})

test('wrong settings of logs and metrics are named, the token itself is not', () => {
  const wrong = {
    LOG_LEVEL: 'loud',
    LOG_FORMAT: 'xml',
    ACCESS_LOG: '1',
    METRICS_TOKEN: 'short one',
    LEAST_DISK_MB: '-1',
  }
  expect(problemsOf(wrong)).toEqual([
    'LOG_LEVEL: expected fatal, error, warn, info, debug, trace, got "loud". Use LOG_LEVEL=info or leave it out.',
    'LOG_FORMAT: expected json, text, got "xml". Use LOG_FORMAT=json or leave it out.',
    'ACCESS_LOG: expected on, off, got "1". Use ACCESS_LOG=on or leave it out.',
    'METRICS_TOKEN: expected 16 characters or more, without spaces, got 9 characters. Generate one with `openssl rand -hex 32`, or leave it out.',
    'LEAST_DISK_MB: expected a whole number of megabytes from 0 to 999999999, got "-1". Use LEAST_DISK_MB=64 or leave it out.',
  ])
})

test('hosts of videos are those that are named', () => {
  const hosts = (VIDEO_HOSTS: string) => read({ VIDEO_HOSTS }).videoHosts
  expect(hosts('vimeo, tube.example.org')).toEqual(['vimeo', 'tube.example.org'])
  expect(hosts('none')).toEqual([])
  expect(problemsOf({ VIDEO_HOSTS: 'https://tube.example.org' })).toEqual([
    'VIDEO_HOSTS: expected none, or youtube, vimeo and names of PeerTube servers separated by commas, got "https://tube.example.org". Use VIDEO_HOSTS=youtube,vimeo,tube.example.org or leave it out for youtube,vimeo.',
  ])
})

test('a bucket is taken whole, or what it lacks is named', () => {
  const bucket = { S3_BUCKET: 'uploads', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'hush' }
  expect(read(bucket).storage).toEqual({
    bucket: 'uploads',
    accessKeyId: 'id',
    secretAccessKey: 'hush',
    signedSeconds: null,
  })
  const more = { S3_ENDPOINT: 'https://s3.example.org/', S3_FORCE_PATH_STYLE: '0' }
  expect(read({ ...bucket, ...more, S3_SIGNED_SECONDS: '60', S3_PREFIX: 'cms' }).storage).toEqual({
    ...read(bucket).storage,
    endpoint: 'https://s3.example.org',
    forcePathStyle: false,
    prefix: 'cms',
    signedSeconds: 60,
  })
  const wrong = {
    S3_BUCKET: 'a/b',
    S3_PREFIX: '../a',
    S3_ENDPOINT: 's3',
    S3_FORCE_PATH_STYLE: 'x',
    S3_SIGNED_SECONDS: '0',
  }
  expect(problemsOf(wrong)).toMatchInlineSnapshot(`
    [
      "S3_BUCKET: expected the name of a bucket, without a path, got "a/b". Use S3_BUCKET=uploads, with the path in S3_PREFIX, or leave out all of S3_….",
      "S3_ACCESS_KEY_ID: expected a value beside other S3_… variables, got none. Set S3_ACCESS_KEY_ID, or none of S3_….",
      "S3_SECRET_ACCESS_KEY: expected a value beside other S3_… variables, got none. Set S3_SECRET_ACCESS_KEY, or none of S3_….",
      "S3_ENDPOINT: expected the http(s) address of the service, got "s3". Use S3_ENDPOINT=https://s3.example.org, or leave it out for Amazon's.",
      "S3_FORCE_PATH_STYLE: expected 1 or 0, got "x". Use S3_FORCE_PATH_STYLE=1 or leave it out.",
      "S3_PREFIX: expected a path without . or .. as a step, got "../a". Use S3_PREFIX=cms or leave it out.",
      "S3_SIGNED_SECONDS: expected a whole number of seconds from 1 to 604800, got "0". Use S3_SIGNED_SECONDS=60, or leave it out to stream files through the server.",
    ]
  `)
})
