export { checkXliff, type Finding } from '../translation/xliff/check/checkXliff.js'
export { MOST_BYTES } from '../translation/xml/readXml.js'
