// Checks the CSV folder of a report against its datapackage.json with the Frictionless library for JavaScript,
// which shares no code with Jikenbo: the descriptor, then types, constraints and keys of every row.
//
// usage: NODE_PATH=<node_modules with datapackage> node validate-csv.cjs <csv folder>
const fs = require('fs')
const os = require('os')
const path = require('path')
const { Package } = require('datapackage')

// The library reads the mark of UTF-8 as part of the first header and knows no Windows-31J, so it gets a copy
// in plain UTF-8.
function decoded(folder) {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'datapackage-'))
  const descriptor = JSON.parse(fs.readFileSync(path.join(folder, 'datapackage.json'), 'utf8'))
  for (const resource of descriptor.resources) {
    const decoder = new TextDecoder(resource.encoding, { fatal: true })
    fs.writeFileSync(path.join(copy, resource.path), decoder.decode(fs.readFileSync(path.join(folder, resource.path))))
    resource.encoding = 'utf-8'
  }
  fs.writeFileSync(path.join(copy, 'datapackage.json'), JSON.stringify(descriptor))
  return copy
}

async function problemsOf(resource, relations) {
  const rows = await resource.read({ relations, forceCast: true })
  return rows
    .filter((row) => row instanceof Error)
    .flatMap((error) => (error.errors.length ? error.errors : [error]))
    .map((error) => `${resource.descriptor.path}: row ${error.rowNumber}: ${error.message}`)
}

// Keys are looked up in other files, so these must be sound themselves before.
async function problemsOfAll(report) {
  if (!report.valid) {
    return report.errors.map((error) => `datapackage.json: ${error.message}`)
  }
  for (const relations of [false, true]) {
    const problems = []
    for (const resource of report.resources) {
      problems.push(...(await problemsOf(resource, relations)))
    }
    if (problems.length) {
      return problems
    }
  }
  return []
}

async function validate(folder) {
  const copy = decoded(folder)
  try {
    const report = await Package.load(path.join(copy, 'datapackage.json'))
    const problems = await problemsOfAll(report)
    if (!problems.length) {
      console.log(`${folder}: ${report.resources.length} files agree with datapackage.json`)
    }
    return problems
  } finally {
    fs.rmSync(copy, { recursive: true })
  }
}

validate(process.argv[2]).then((problems) => {
  problems.forEach((problem) => console.error(problem))
  process.exitCode = problems.length ? 1 : 0
})
