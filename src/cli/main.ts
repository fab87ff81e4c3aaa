import { addAppCommands } from './appCommands.js'
import { runProgram } from './program.js'

/** The command line of this repository's app: the package's commands, and the app's own. */
await runProgram({ name: 'npm run stories --', extend: addAppCommands })
