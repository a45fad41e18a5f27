import { sheet } from '../common/sheet.ts'
import href from './compare.css?url'

/** The look of comparing, as a file of its own, like that of sharing. */
export const compareLook = sheet(href)
