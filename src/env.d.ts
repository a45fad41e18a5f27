interface ImportMetaEnv {
  /** Set by the build: whether `content/site.md` has a tool that counts. Without one no code for it is built. */
  readonly COUNTING?: boolean
}
