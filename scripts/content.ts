import { buildFrom } from '../src/authoring/build.ts'
import { readFiles } from '../src/authoring/files.ts'
import { explainAll } from '../src/authoring/problem.ts'
import { proofread } from '../src/authoring/proof/proofread.ts'
import { readingSummary, summary } from '../src/authoring/summary.ts'
import { readAll } from '../src/authoring/translation/all.ts'

const files = readFiles(process.argv[2] ?? 'content')
const read = readAll(files)
const content = buildFrom(files, read)
const proofs = await proofread(read)
const problems = [...(content.ok ? [] : content.problems), ...proofs.flatMap(one => one.problems)]
if (content.ok && problems.length === 0) {
  console.log(summary(content))
  for (const proof of proofs) console.log(readingSummary(proof))
} else {
  console.error(explainAll(problems))
  process.exitCode = 1
}
