export { HistoryView } from '../admin/history/HistoryView.js'
export { TranslateView } from '../admin/translation/TranslateView.js'
export { TranslationsView } from '../admin/translation/TranslationsView.js'
