import { addAppCommands } from './appCommands.js'
import { runProgram } from './program.js'

// What it writes is its own user's only, as what the server writes.
process.umask(0o077)

/** The command line of this repository's app: the package's commands, and the app's own. */
await runProgram({ name: 'npm run stories --', extend: addAppCommands })
