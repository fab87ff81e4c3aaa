import { checkHistories } from './checkHistories.js'

// As `history.test.ts`, in a process of its own.
checkHistories()
