import { sheet } from '../common/sheet.ts'
import href from './home.css?url'

/** The look of what is taken home and of the printed result, as a file of its own. */
export const homeLook = sheet(href)
