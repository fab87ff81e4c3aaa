import { checkHistories } from './checkHistories.js'

checkHistories({ clock: 'stands' })
