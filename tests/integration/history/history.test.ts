import { checkHistories } from './checkHistories.js'

checkHistories()
