import { findPostgres } from './postgresServer.js'

// For `npm test`, which names the server in its report, or says why there is none.
console.log(JSON.stringify(findPostgres()))
