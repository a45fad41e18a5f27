// Preloaded by the npm scripts, so that an old Node says what to do before it meets TypeScript.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer, but runs on ${process.version}: run \`npm ci\` once more without --ignore-scripts (it brings its own Node), then use the npm scripts.`
  )
  process.exit(1)
}
