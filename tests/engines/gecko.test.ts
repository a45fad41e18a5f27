import { findFirefox, openGecko } from './support/gecko.ts'
import { visits } from './support/visits.ts'

const firefox = findFirefox()
visits('Firefox', firefox ? () => openGecko(firefox) : null)
