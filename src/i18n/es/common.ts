import type { common as source } from '../en/common.js'

export const common: Partial<Record<keyof typeof source, string>> = {}
