import { checkHistories } from './checkHistories.js'

// As `history.test.ts`, in a process of its own, on a clock that runs.
checkHistories({ clock: 'runs' })
