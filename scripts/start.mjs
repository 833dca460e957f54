// Builds the pages where their sources have changed, then serves the product in this same process.
import { buildWeb } from './build-web.mjs'

await buildWeb()
await import('../server/main.ts')
