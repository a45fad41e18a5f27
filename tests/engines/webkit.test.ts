import { visits } from './support/visits.ts'
import { findWebKit, openWebKit } from './support/webkit.ts'

const webkit = findWebKit()
visits('WebKitGTK', webkit ? () => openWebKit(webkit) : null)
