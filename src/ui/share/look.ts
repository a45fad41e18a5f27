import { sheet } from '../common/sheet.ts'
import href from './share.css?url'

/** The look of what comes late, as a file of its own: imported, it would grow every first page. */
export const shareLook = sheet(href)
