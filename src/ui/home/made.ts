/** A file, ready to be saved. */
export interface Made {
  /** Of the file: ASCII, and nothing about the result. */
  readonly name: string
  readonly blob: Blob
}
