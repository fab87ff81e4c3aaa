import { holdDatabase } from '../../src/database/holdDatabase.js'

/** Another process that has a database as a server has it: `holdDatabase.ts FILE`. */
await holdDatabase({ file: process.argv[2] ?? '', as: 'server' })
process.send?.('held')
setInterval(() => undefined, 60_000)
